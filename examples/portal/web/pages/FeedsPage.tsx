import { useState } from "react";
import type { BrokenFeed, Feed } from "../../shared/portalProtocol.js";
import { ROLES } from "../../shared/roles.js";
import { callPortal } from "../api/portalApi.js";
import { usePortalData } from "../api/usePortalData.js";
import { fill } from "../messages/fill.js";
import { FeedTable } from "../parts/FeedTable.js";
import { Loaded } from "../parts/Loaded.js";
import { PageHeader } from "../parts/PageHeader.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { useSignedIn } from "../session/SessionContext.js";

export function FeedsPage() {
  const { feeds } = useWords();
  const { session } = useSignedIn();
  const mayBreak = ROLES[session.user.role].launch;
  const { result, replace } = usePortalData<Feed[]>("feeds");
  const [said, setSaid] = useState("");

  async function breakFeed(id: string) {
    try {
      const broken = await callPortal<BrokenFeed>("POST", `/api/feeds/${id}/break`);
      replace(broken.feeds);
      const text = broken.told > 0 ? feeds.told : feeds.toldNobody;
      setSaid(fill(text, { count: String(broken.told) }));
    } catch {
      setSaid(feeds.tourFailed);
    }
  }

  return (
    <>
      <PageHeader title={feeds.title} text={feeds.text} />
      <p className="wf-said" role="status">
        {said}
      </p>
      <Loaded result={result}>
        {(rows) => (
          <div className="wf-card">
            <FeedTable feeds={rows} {...(mayBreak && { onBreak: (id) => void breakFeed(id) })} />
          </div>
        )}
      </Loaded>
    </>
  );
}
