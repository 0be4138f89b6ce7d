"use client";

import { useMessages } from "../../words/useMessages.js";
import { useAskParts } from "./AskContext.js";

export interface AskAllButtonProps {
  /** How much it stands out where it is. @default "quiet" */
  variant?: "quiet" | "primary" | "add";
}

/** Asks somebody for all that is still due. */
export function AskAllButton({ variant = "quiet" }: AskAllButtonProps) {
  const parts = useAskParts();
  const { ask } = useMessages();
  if (!parts?.canAsk || parts.due.length === 0) return null;
  return (
    <button
      type="button"
      className="cg-button"
      data-variant={variant}
      onClick={() => parts.ask(parts.due)}
    >
      {ask.all}
    </button>
  );
}
