"use client";

import type { Messages } from "../../messages/index.js";
import { AlertIcon } from "../icons/AlertIcon.js";
import { Callout } from "../Section/Callout.js";

export interface ChunkPlaceholderProps {
  failed: boolean;
  messages: Messages;
  onRetry: () => void;
}

/** Stands where a part of the form is still being downloaded, or could not be. */
export function ChunkPlaceholder({ failed, messages, onRetry }: ChunkPlaceholderProps) {
  if (!failed) {
    return (
      <p>
        <span className="cg-hidden">{messages.gate.loading}</span>
        <span className="cg-skeleton" data-kind="field" />
      </p>
    );
  }
  const words = messages.errors.network;
  return (
    <Callout
      tone="danger"
      icon={<AlertIcon />}
      title={words?.title ?? messages.gate.crashedTitle}
      text={words?.text}
    >
      <button type="button" className="cg-button" data-size="sm" onClick={onRetry}>
        {messages.gate.tryAgain}
      </button>
    </Callout>
  );
}
