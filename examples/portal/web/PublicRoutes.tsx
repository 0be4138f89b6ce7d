import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { HelpPage } from "./pages/HelpPage.js";
import { InvitationPage } from "./pages/InvitationPage.js";
import { OutboxPage } from "./pages/OutboxPage.js";
import { SupportPage } from "./pages/SupportPage.js";

/**
 * Help and support are for everybody, signed in or not, locked or not (R16), and so are an invitation and the mailboxes
 * that the outbox stands for; `children` are all other pages.
 */
export function PublicRoutes({ children }: { children: ReactNode }) {
  return (
    <Switch>
      <Route path="/help" component={HelpPage} />
      <Route path="/support" component={SupportPage} />
      <Route path="/invitation" component={InvitationPage} />
      <Route path="/outbox" component={OutboxPage} />
      <Route>{children}</Route>
    </Switch>
  );
}
