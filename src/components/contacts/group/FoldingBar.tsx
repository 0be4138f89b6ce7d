"use client";

import { formatPlural, type Messages } from "../../../messages/index.js";

export interface FoldingBarProps {
  count: number;
  messages: Messages;
  onSetAllOpen: (open: boolean) => void;
}

/** Above rows that fold: how many there are, and all of them opened or folded at once. */
export function FoldingBar({ count, messages, onSetAllOpen }: FoldingBarProps) {
  const words = messages.contactLists;
  return (
    <div className="cg-folding">
      <span className="cg-hint">{formatPlural(words.count, count, messages.locale)}</span>
      {[true, false].map((open) => (
        <button
          key={String(open)}
          type="button"
          className="cg-button"
          data-variant="add"
          onClick={() => onSetAllOpen(open)}
        >
          {open ? words.expandAll : words.foldAll}
        </button>
      ))}
    </div>
  );
}
