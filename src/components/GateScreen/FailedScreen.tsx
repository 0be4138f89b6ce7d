"use client";

import { OUTDATED, useContactGate } from "../../gate/index.js";
import { OfflineIcon } from "../icons/OfflineIcon.js";
import { useMessages } from "../MessagesContext.js";
import { GateScreen } from "./GateScreen.js";
import { OutdatedScreen } from "./OutdatedScreen.js";

/** The load failed: the portal stays closed, and it can be tried again. */
export function FailedScreen() {
  const { error, reload } = useContactGate();
  const { gate, errors } = useMessages();
  if (error?.reason === OUTDATED) return <OutdatedScreen />;
  const words = (error?.code === "unauthenticated" && errors.unauthenticated) || errors.load;

  return (
    <GateScreen
      name="failed"
      icon={<OfflineIcon />}
      tone="danger"
      title={words?.title ?? gate.crashedTitle}
      text={words?.text}
      actions={
        <button
          type="button"
          className="cg-button"
          data-variant="primary"
          onClick={() => void reload()}
        >
          {gate.tryAgain}
        </button>
      }
    />
  );
}
