"use client";

import type { MergeChange } from "../../../domain/index.js";
import { formatPlural, type Messages } from "../../../messages/index.js";
import { ChevronDownIcon } from "../../ui/icons/ChevronDownIcon.js";
import { changeText } from "./changeText.js";

export interface MergedChangesProps {
  changes: readonly MergeChange[];
  /** Who saved the other version. */
  name: string;
  messages: Messages;
}

/** What both did that fits together, so that nobody has to decide it. */
export function MergedChanges({ changes, name, messages }: MergedChangesProps) {
  if (changes.length === 0) return null;
  const lines = [...new Set(changes.map((change) => changeText(change, name, messages)))];
  return (
    <details className="cg-merged">
      <summary>
        <ChevronDownIcon />
        <span>{formatPlural(messages.conflict.merged, lines.length, messages.locale)}</span>
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
