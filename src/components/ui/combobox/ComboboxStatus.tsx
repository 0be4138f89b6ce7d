"use client";

import type { ComboboxWords } from "./ComboboxProps.js";

export interface ComboboxStatusProps {
  status: "ready" | "loading" | "failed";
  words: ComboboxWords;
  onRetry: (() => void) | undefined;
}

/** What stands in the list's place when there is nothing to pick. */
export function ComboboxStatus({ status, words, onRetry }: ComboboxStatusProps) {
  return (
    <p className="cg-listbox-status" data-tone={status === "failed" ? "error" : undefined}>
      <span>{status === "ready" ? words.empty : words[status]}</span>
      {status === "failed" && onRetry && (
        <button
          type="button"
          className="cg-button"
          data-variant="add"
          // Keeps the focus in the text box, so that the list stays open.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onRetry}
        >
          {words.retry}
        </button>
      )}
    </p>
  );
}
