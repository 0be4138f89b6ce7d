import { useState } from "react";
import type { Dashboard } from "../../shared/portalProtocol.js";
import { ROLES } from "../../shared/roles.js";
import { PortalApiError } from "../api/PortalApiError.js";
import { callPortal } from "../api/portalApi.js";
import { fill } from "../messages/fill.js";
import { Card } from "../parts/Card.js";
import { StatusBadge } from "../parts/StatusBadge.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { useFormats } from "../preferences/useFormats.js";
import { useSignedIn } from "../session/SessionContext.js";
import { LaunchRefusal } from "./LaunchRefusal.js";

type Attempt =
  | { status: "idle" | "launching" | "failed" | "done" }
  | { status: "refused"; sections: string[] };

/** R1: the server refuses until nothing is due in production, and the card says what is. */
export function LaunchCard({
  launch,
  onLaunched,
}: {
  launch: Dashboard["launch"];
  onLaunched: (dashboard: Dashboard) => void;
}) {
  const words = useWords().launch;
  const { instant } = useFormats();
  const { session } = useSignedIn();
  const [attempt, setAttempt] = useState<Attempt>({ status: "idle" });

  const start = async () => {
    if (attempt.status === "launching") return;
    setAttempt({ status: "launching" });
    try {
      onLaunched(await callPortal<Dashboard>("POST", "/api/launch"));
      setAttempt({ status: "done" });
    } catch (error) {
      const problem = error instanceof PortalApiError ? error.problem : undefined;
      setAttempt(
        problem?.code === "contact_info_required"
          ? { status: "refused", sections: dueSections(problem.issues ?? []) }
          : { status: "failed" },
      );
    }
  };

  if (launch.launchedAt) {
    return (
      <Card title={words.title} aside={<StatusBadge tone="good">{words.live}</StatusBadge>}>
        <p>
          {fill(words.liveText, {
            name: launch.launchedBy ?? "–",
            date: instant(launch.launchedAt),
          })}
        </p>
        <p className="wf-visually-hidden" role="status">
          {attempt.status === "done" && words.done}
        </p>
      </Card>
    );
  }
  return (
    <Card title={words.title} className="wf-launch">
      <div className="wf-launch-row">
        <p>{ROLES[session.user.role].launch ? words.ready : words.noRight}</p>
        {ROLES[session.user.role].launch && (
          <button
            type="button"
            className="wf-button"
            data-variant="primary"
            aria-disabled={attempt.status === "launching"}
            onClick={start}
          >
            {attempt.status === "launching" ? words.launching : words.button}
          </button>
        )}
      </div>
      <div role="alert">
        {attempt.status === "failed" && <p className="wf-refusal">{words.failed}</p>}
        {attempt.status === "refused" && <LaunchRefusal sections={attempt.sections} />}
      </div>
    </Card>
  );
}

function dueSections(issues: readonly { section: string }[]): string[] {
  return [...new Set(issues.map((issue) => issue.section))];
}
