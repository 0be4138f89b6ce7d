import type { AccountDetails } from "../../shared/portalProtocol.js";
import { usePortalData } from "../api/usePortalData.js";
import { Loaded } from "../parts/Loaded.js";
import { PageHeader } from "../parts/PageHeader.js";
import { usePreferences } from "../preferences/PreferencesContext.js";
import { useSignedIn } from "../session/SessionContext.js";
import { ConfigurationPage } from "./ConfigurationPage.js";

export function AccountPage() {
  const { language, words } = usePreferences();
  const { session } = useSignedIn();
  const { result } = usePortalData<AccountDetails>("account");
  const countries = new Intl.DisplayNames(language, { type: "region" });
  const { accountPage } = words;
  return (
    <ConfigurationPage>
      <PageHeader title={accountPage.title} />
      <Loaded result={result}>
        {(account) => (
          <dl className="wf-card wf-facts">
            <Fact name={accountPage.name} value={account.name} />
            <Fact name={accountPage.country} value={countries.of(account.country) ?? ""} />
            <Fact name={accountPage.supportEmail} value={account.supportEmail ?? "–"} />
            <Fact
              name={accountPage.integrations}
              value={account.integrations
                .map((id) => accountPage.integrationNames[id] ?? id)
                .join(", ")}
            />
            <Fact
              name={accountPage.signedInAs}
              value={`${session.user.name}, ${words.roles[session.user.role]}`}
            />
          </dl>
        )}
      </Loaded>
    </ConfigurationPage>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
