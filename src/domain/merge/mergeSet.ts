import { groupRows } from "./groupRows.js";
import { mergeRows } from "./mergeRows.js";
import type { Versions } from "./Versions.js";

/** Merges texts that are there or not: what either side added is in, what either removed is out. Never clashes. */
export function mergeSet(lists: Versions<readonly string[]>): string[] {
  return mergeRows(groupRows(lists, String), {
    idOf: String,
    isSame: Object.is,
    merge: ({ mine }) => mine,
    removed: () => undefined,
  });
}
