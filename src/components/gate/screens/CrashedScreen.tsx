"use client";

import { AlertIcon } from "../../ui/icons/AlertIcon.js";
import { useGateWords } from "../../words/useGateWords.js";
import { GateScreen } from "./GateScreen.js";

/** The gate's own code failed. The portal stays closed; `onRetry` builds the form anew. */
export function CrashedScreen({ onRetry }: { onRetry: () => void }) {
  const { gate } = useGateWords();
  return (
    <GateScreen
      name="crashed"
      icon={<AlertIcon />}
      tone="danger"
      title={gate.crashedTitle}
      text={gate.crashedText}
      actions={
        <>
          <button
            type="button"
            className="cg-button"
            data-variant="primary"
            onClick={() => onRetry()}
          >
            {gate.tryAgain}
          </button>
          {/* Some browsers remember for as long as the page lives that a download has failed. */}
          <button type="button" className="cg-button" onClick={() => window.location.reload()}>
            {gate.reload}
          </button>
        </>
      }
    />
  );
}
