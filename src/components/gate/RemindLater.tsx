"use client";

import { useState } from "react";
import { useContactGate } from "../../gate/index.js";
import { formatPlural } from "../../messages/index.js";
import { useMessages } from "../words/useMessages.js";

interface RemindLaterProps {
  /** The server is being asked (true), or has refused (false). */
  onAsk: (asking: boolean) => void;
}

/** Puts the banner off for a while; the server counts how often. Where none is left, that is said instead. */
export function RemindLater({ onAsk }: RemindLaterProps) {
  const { client, latest, remindLater } = useContactGate();
  const { gate, locale } = useMessages();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const left = latest?.remindersLeft;
  if (left === undefined || !client.remindLater) return null;
  if (left === 0) return <span>{gate.bannerLast}</span>;

  async function ask(): Promise<void> {
    if (asking) return;
    setAsking(true);
    setFailed(false);
    onAsk(true);
    const isPutOff = await remindLater();
    setAsking(false);
    setFailed(!isPutOff);
    if (!isPutOff) onAsk(false);
  }

  return (
    <>
      <span role="status">{failed && gate.bannerLaterFailed}</span>
      <button
        type="button"
        className="cg-button"
        data-size="sm"
        aria-disabled={asking || undefined}
        onClick={() => void ask()}
      >
        {formatPlural(gate.bannerLater, left, locale)}
      </button>
    </>
  );
}
