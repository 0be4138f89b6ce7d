import type { Dashboard } from "../../shared/portalProtocol.js";
import { usePortalData } from "../api/usePortalData.js";
import { fill } from "../messages/fill.js";
import { BookingsCard } from "../overview/BookingsCard.js";
import { LaunchCard } from "../overview/LaunchCard.js";
import { Card } from "../parts/Card.js";
import { FeedTable } from "../parts/FeedTable.js";
import { Loaded } from "../parts/Loaded.js";
import { PageHeader } from "../parts/PageHeader.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { useSignedIn } from "../session/SessionContext.js";

export function OverviewPage() {
  const { overview, environments } = useWords();
  const { session } = useSignedIn();
  const { result, replace } = usePortalData<Dashboard>("dashboard");
  return (
    <>
      <PageHeader
        title={overview.title}
        text={fill(overview.subtitle, {
          account: session.account.name,
          environment: environments[session.environment],
        })}
      />
      <Loaded result={result}>
        {(dashboard) => (
          <div className="wf-overview">
            <LaunchCard launch={dashboard.launch} onLaunched={replace} />
            <BookingsCard bookings={dashboard.bookings} />
            <Card title={overview.feeds}>
              <FeedTable feeds={dashboard.feeds} />
            </Card>
          </div>
        )}
      </Loaded>
    </>
  );
}
