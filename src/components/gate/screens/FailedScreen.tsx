"use client";

import type { ContactGateError } from "../../../client/index.js";
import { OUTDATED, useContactGate } from "../../../gate/index.js";
import { BusyButton } from "../../ui/BusyButton.js";
import { OfflineIcon } from "../../ui/icons/OfflineIcon.js";
import { loadWords } from "../../words/loadWords.js";
import { useGateWords } from "../../words/useGateWords.js";
import { GateScreen } from "./GateScreen.js";
import { OutdatedScreen } from "./OutdatedScreen.js";

/** The load failed: the portal stays closed, and why. The button tells when it is tried again by itself. */
export function FailedScreen({ error }: { error: ContactGateError }) {
  const { reload, retrying } = useContactGate();
  const messages = useGateWords();
  const { gate } = messages;
  if (error.reason === OUTDATED) return <OutdatedScreen />;
  const words = loadWords(messages, error);
  const left = error.code === "context_changed";

  return (
    <GateScreen
      name="failed"
      icon={<OfflineIcon />}
      tone="danger"
      title={words.title}
      text={`${words.text} ${gate.staysClosed}`}
      actions={
        <BusyButton
          type="button"
          variant="primary"
          busy={retrying}
          label={left ? gate.reload : gate.tryAgain}
          busyLabel={gate.retrying}
          onClick={() => (left ? window.location.reload() : void reload())}
        />
      }
    />
  );
}
