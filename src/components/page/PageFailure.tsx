"use client";

import type { ContactGateError } from "../../client/index.js";
import { OUTDATED, useContactGate } from "../../gate/index.js";
import { Callout } from "../ui/callout/Callout.js";
import { AlertIcon } from "../ui/icons/AlertIcon.js";
import { loadWords } from "../words/loadWords.js";
import { useMessages } from "../words/useMessages.js";

export interface PageFailureProps {
  error: ContactGateError | undefined;
  /** @default asks the server again */
  onRetry?: () => void;
}

/** The page's content could not be had: why, and what to do. */
export function PageFailure({ error, onRetry }: PageFailureProps) {
  const { reload } = useContactGate();
  const messages = useMessages();
  const { gate } = messages;
  const outdated = error?.reason === OUTDATED;
  const words = outdated
    ? { title: gate.outdatedTitle, text: gate.outdatedText }
    : error && loadWords(messages, error);
  const reloads = outdated || error?.code === "context_changed";
  const again = reloads ? () => window.location.reload() : (onRetry ?? (() => void reload()));
  return (
    <div className="cg-page">
      <div className="cg-screen">
        <Callout
          tone="danger"
          icon={<AlertIcon />}
          title={words?.title ?? gate.crashedTitle}
          text={words?.text ?? gate.crashedText}
          role="alert"
        />
        <div className="cg-actions">
          <button type="button" className="cg-button" onClick={again}>
            {reloads ? gate.reload : gate.tryAgain}
          </button>
        </div>
      </div>
    </div>
  );
}
