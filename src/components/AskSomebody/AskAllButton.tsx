"use client";

import { useMessages } from "../MessagesContext.js";
import { useAskParts } from "./AskContext.js";

/** Asks somebody for all that is still due. */
export function AskAllButton() {
  const parts = useAskParts();
  const { ask } = useMessages();
  if (!parts?.canAsk || parts.due.length === 0) return null;
  return (
    <button
      type="button"
      className="cg-button"
      data-variant="quiet"
      onClick={() => parts.ask(parts.due)}
    >
      {ask.all}
    </button>
  );
}
