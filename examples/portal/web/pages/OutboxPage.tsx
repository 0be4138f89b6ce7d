import { useCallback, useEffect, useState } from "react";
import type { OutboxMail } from "../../shared/portalProtocol.js";
import { callPortal } from "../api/portalApi.js";
import type { PortalData } from "../api/usePortalData.js";
import { Mail } from "../outbox/Mail.js";
import { Loaded } from "../parts/Loaded.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { PublicPage } from "./PublicPage.js";

/** Stands for everybody's mailbox, so everybody may read it. */
export function OutboxPage() {
  const { outbox } = useWords();
  const { result, read } = useOutbox();
  return (
    <PublicPage title={outbox.title} lead={outbox.lead}>
      <div className="wf-actions">
        <button type="button" className="wf-button" onClick={() => void read()}>
          {outbox.refresh}
        </button>
      </div>
      <Loaded result={result}>
        {(mails) =>
          mails.length === 0 ? (
            <p className="wf-card wf-empty">{outbox.none}</p>
          ) : (
            mails.map((mail) => <Mail key={mail.id} mail={mail} />)
          )
        }
      </Loaded>
    </PublicPage>
  );
}

function useOutbox() {
  const [result, setResult] = useState<PortalData<OutboxMail[]>>({ status: "loading" });
  const read = useCallback(async (signal?: AbortSignal) => {
    try {
      const data = await callPortal<OutboxMail[]>("GET", "/api/outbox", undefined, signal);
      if (!signal?.aborted) setResult({ status: "ready", data });
    } catch {
      if (!signal?.aborted) setResult({ status: "failed", retry: () => void read() });
    }
  }, []);
  useEffect(() => {
    const abort = new AbortController();
    void read(abort.signal);
    return () => abort.abort();
  }, [read]);
  return { result, read };
}
