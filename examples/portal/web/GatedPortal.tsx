import { ContactGateModal, ContactGateProvider } from "contact-gate";
import { createHttpClient } from "contact-gate/http-client";
import { useMemo } from "react";
import { Route, Switch } from "wouter";
import { EnvironmentSwitch } from "./frame/EnvironmentSwitch.js";
import { Frame } from "./frame/Frame.js";
import { SignOutButton } from "./frame/SignOutButton.js";
import { PublicRoutes } from "./PublicRoutes.js";
import { AccountPage } from "./pages/AccountPage.js";
import { BookingsPage } from "./pages/BookingsPage.js";
import { ContactInformationPage } from "./pages/ContactInformationPage.js";
import { FeedsPage } from "./pages/FeedsPage.js";
import { NotFoundPage } from "./pages/NotFoundPage.js";
import { OverviewPage } from "./pages/OverviewPage.js";
import { LanguageSelect } from "./preferences/LanguageSelect.js";
import { usePreferences } from "./preferences/PreferencesContext.js";
import { useSignedIn } from "./session/SessionContext.js";

/** What is typed outlives a reload; `SessionContext` clears it when somebody signs out. */
const DRAFTS = { storage: "session" } as const;

/**
 * The signed-in part of the portal, behind the gate. A client speaks for one account in one environment, so a switch
 * of environment makes another one. The frame stays outside: while locked it is an empty stage, made inert.
 */
export function GatedPortal() {
  const { gateMessages } = usePreferences();
  const { session } = useSignedIn();
  const account = session.account.id;
  const { environment } = session;
  const client = useMemo(
    () => createHttpClient({ baseUrl: "/api", account, environment }),
    [account, environment],
  );
  return (
    <ContactGateProvider
      client={client}
      messages={gateMessages}
      initialSnapshot={session.contactInfo}
      drafts={DRAFTS}
    >
      <PublicRoutes>
        <Frame>
          <ContactGateModal
            supportHref="/support"
            helpHref="/help"
            signOut={<SignOutButton quiet />}
            environmentSwitch={
              <>
                <EnvironmentSwitch />
                <LanguageSelect compact />
              </>
            }
            pageHref="/configuration/contact-information"
          >
            <Switch>
              <Route path="/" component={OverviewPage} />
              <Route path="/feeds" component={FeedsPage} />
              <Route path="/bookings" component={BookingsPage} />
              <Route path="/configuration" component={AccountPage} />
              <Route path="/configuration/contact-information" component={ContactInformationPage} />
              <Route component={NotFoundPage} />
            </Switch>
          </ContactGateModal>
        </Frame>
      </PublicRoutes>
    </ContactGateProvider>
  );
}
