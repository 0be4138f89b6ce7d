import type { ReactNode } from "react";
import type { PortalData } from "../api/usePortalData.js";
import { useWords } from "../preferences/PreferencesContext.js";

/** Shows data once it is there, and until then that it is on its way or did not come. */
export function Loaded<Data>({
  result,
  children,
}: {
  result: PortalData<Data>;
  children: (data: Data) => ReactNode;
}) {
  const words = useWords();
  if (result.status === "ready") return children(result.data);
  if (result.status === "loading") {
    return (
      <div className="wf-skeletons" role="status">
        <span className="wf-visually-hidden">{words.loading}</span>
        <span className="wf-skeleton" />
        <span className="wf-skeleton" />
        <span className="wf-skeleton" />
      </div>
    );
  }
  return (
    <div className="wf-card wf-notice" role="alert">
      <p>
        <strong>{words.failed.title}</strong> {words.failed.text}
      </p>
      <button type="button" className="wf-button" onClick={result.retry}>
        {words.failed.retry}
      </button>
    </div>
  );
}
