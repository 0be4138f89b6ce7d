"use client";

import type { Messages } from "../../../messages/index.js";
import { PartFailure } from "./PartFailure.js";

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
    <PartFailure
      title={words?.title ?? messages.gate.crashedTitle}
      text={words?.text}
      messages={messages}
      onRetry={onRetry}
    />
  );
}
