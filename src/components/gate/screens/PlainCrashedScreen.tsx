import type { GateStatus } from "../../../gate/index.js";
import { gateEnglish } from "../../../messages/gateEnglish.js";
import { helpTarget } from "../../ui/links/helpTarget.js";

export interface PlainCrashedScreenProps {
  status: GateStatus;
  supportHref: string;
  helpHref: string;
  onRetry: () => void;
}

/**
 * Where even the screen that tells of a crash has crashed: the same in English, with no word, class or component of the
 * host's, for one of those may be what fails. The ways to help are plain links (R16). Sets `data-state`.
 */
export function PlainCrashedScreen(props: PlainCrashedScreenProps) {
  const { status, supportHref, helpHref, onRetry } = props;
  const words = gateEnglish.gate;
  return (
    <div
      lang={gateEnglish.locale}
      dir={gateEnglish.direction}
      className="cg-root cg-overlay"
      data-state={status}
    >
      <div
        role="dialog"
        aria-modal="true"
        aria-label={words.title}
        tabIndex={-1}
        className="cg-dialog"
        data-size="message"
        data-screen="crashed"
      >
        <div className="cg-screen">
          <nav className="cg-help-links cg-screen-links" aria-label={words.helpLinks}>
            <HelpLink href={helpHref}>{words.helpLink}</HelpLink>
            <HelpLink href={supportHref}>{words.supportLink}</HelpLink>
          </nav>
          <div className="cg-screen-text">
            <h2 className="cg-section-title">{words.crashedTitle}</h2>
            <p>{words.crashedText}</p>
          </div>
          <div className="cg-actions">
            <button
              type="button"
              className="cg-button"
              data-variant="primary"
              onClick={() => onRetry()}
            >
              {words.tryAgain}
            </button>
            <button type="button" className="cg-button" onClick={() => window.location.reload()}>
              {words.reload}
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}

/** Looked through already: the gate throws on an address that may not stand here. */
function HelpLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="cg-link" href={href} target={helpTarget(href)} rel="noopener">
      {children}
    </a>
  );
}
