import { clearContactGateDrafts } from "contact-gate";
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Link } from "wouter";
import { PortalApiError } from "../api/PortalApiError.js";
import { callPortal } from "../api/portalApi.js";
import { fill } from "../messages/fill.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { useSession } from "../session/SessionContext.js";
import { PublicPage } from "./PublicPage.js";

/** Where the link of an invitation leads: `/invitation#token`. */
export function InvitationPage() {
  const { invitation } = useWords();
  const token = useSyncExternalStore(onHashChange, readToken);
  return (
    <PublicPage title={invitation.title} lead={invitation.lead}>
      {token ? (
        <Acceptance key={token} token={token} />
      ) : (
        <p className="wf-card">{invitation.incomplete}</p>
      )}
    </PublicPage>
  );
}

type Outcome = "waiting" | "sending" | "failed" | "unknown" | "expired";

/**
 * Accepting takes a press of a button: programs that look into mails follow links, and would use the invitation up.
 */
function Acceptance({ token }: { token: string }) {
  const { invitation, nav } = useWords();
  const { session } = useSession();
  const [outcome, setOutcome] = useState<Outcome>("waiting");

  async function accept() {
    if (outcome === "sending") return;
    setOutcome("sending");
    try {
      await callPortal("POST", "/api/invitations/accept", { token });
    } catch (error) {
      setOutcome(outcomeOf(error));
      return;
    }
    // Nothing of whoever was signed in here before may be left, and the used link is no place to go back to.
    await clearContactGateDrafts();
    window.location.replace("/");
  }

  if (outcome === "unknown" || outcome === "expired") {
    return (
      <Refusal {...invitation[outcome]}>
        {outcome === "unknown" && !session && (
          <Link href="/" className="wf-button">
            {nav.toSignIn}
          </Link>
        )}
      </Refusal>
    );
  }
  return (
    <div className="wf-card wf-invitation">
      <p>{invitation.text}</p>
      {session && <p>{fill(invitation.signedIn, { name: session.user.name })}</p>}
      {outcome === "failed" && <p role="alert">{invitation.failed}</p>}
      <div className="wf-actions">
        <button
          type="button"
          className="wf-button"
          data-variant="primary"
          aria-disabled={outcome === "sending" || undefined}
          onClick={() => void accept()}
        >
          {outcome === "sending" ? invitation.accepting : invitation.accept}
        </button>
      </div>
    </div>
  );
}

/** Takes the focus, since the button that had it is gone. */
function Refusal({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="wf-card wf-invitation">
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p>{text}</p>
      {children && <div className="wf-actions">{children}</div>}
    </section>
  );
}

function outcomeOf(error: unknown): Outcome {
  const code = error instanceof PortalApiError ? error.problem.code : undefined;
  if (code === "invitation_unknown") return "unknown";
  return code === "invitation_expired" ? "expired" : "failed";
}

const readToken = () => window.location.hash.slice(1);

/** A second link opened in the same tab changes no more than what follows the "#". */
function onHashChange(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
