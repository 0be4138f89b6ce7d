import type { Feed } from "../../shared/portalProtocol.js";
import { usePortalData } from "../api/usePortalData.js";
import { FeedTable } from "../parts/FeedTable.js";
import { Loaded } from "../parts/Loaded.js";
import { PageHeader } from "../parts/PageHeader.js";
import { useWords } from "../preferences/PreferencesContext.js";

export function FeedsPage() {
  const { feeds } = useWords();
  const { result } = usePortalData<Feed[]>("feeds");
  return (
    <>
      <PageHeader title={feeds.title} text={feeds.text} />
      <Loaded result={result}>
        {(rows) => (
          <div className="wf-card">
            <FeedTable feeds={rows} />
          </div>
        )}
      </Loaded>
    </>
  );
}
