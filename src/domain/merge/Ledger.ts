import type { MergeChange, MergeChoices, MergeClash } from "./ContactInfoMerge.js";
import type { MergeSide } from "./Versions.js";

/** A clash as it is found: the ledger gives it its key, and the choice that was made for it. */
type Found<Clash> = Clash extends MergeClash ? Omit<Clash, "key" | "choice"> : never;

/** Collects what a merge finds, and knows what was chosen. */
export interface Ledger {
  /** Answers with the choice, if there is one. */
  clash(found: Found<MergeClash>): MergeSide | undefined;
  change(change: MergeChange): void;
  readonly clashes: MergeClash[];
  readonly changes: MergeChange[];
}

export function createLedger(choices: MergeChoices): Ledger {
  const clashes: MergeClash[] = [];
  const changes: MergeChange[] = [];
  return {
    clashes,
    changes,
    clash(found) {
      const key = `${found.kind}:${found.path}`;
      const choice = Object.hasOwn(choices, key) ? choices[key] : undefined;
      clashes.push({ ...found, key, choice });
      return choice;
    },
    change(change) {
      changes.push(change);
    },
  };
}
