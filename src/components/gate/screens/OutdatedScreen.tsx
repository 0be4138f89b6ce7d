"use client";

import { AlertIcon } from "../../ui/icons/AlertIcon.js";
import { useGateWords } from "../../words/useGateWords.js";
import { GateScreen } from "./GateScreen.js";

/** The server speaks of things that this version does not know: only a reload helps. */
export function OutdatedScreen() {
  const { gate } = useGateWords();
  return (
    <GateScreen
      name="outdated"
      icon={<AlertIcon />}
      title={gate.outdatedTitle}
      text={gate.outdatedText}
      actions={
        <button
          type="button"
          className="cg-button"
          data-variant="primary"
          onClick={() => window.location.reload()}
        >
          {gate.reload}
        </button>
      }
    />
  );
}
