import type { MergeSide, Versions } from "./Versions.js";
import { verdictOf } from "./Versions.js";

/** Something with a place in up to three lists. `id` breaks ties, in the same way whosoever merges. */
export interface Placed {
  id: string;
  at: Versions<number | undefined>;
}

/**
 * The order of merged rows: rows that both have stand as the side that moved them says, every other row follows the
 * one before it in its own list. Where both moved them differently, `choose` says whose order counts.
 */
export function mergeOrder<Entry extends Placed>(
  entries: readonly Entry[],
  choose: (orders: Versions<Entry[]>) => MergeSide | undefined,
): Entry[] {
  const shared = entries.filter(({ at }) => at.mine !== undefined && at.theirs !== undefined);
  const mine = sorted(shared, "mine");
  const theirs = sorted(shared, "theirs");
  const known = shared.filter(({ at }) => at.base !== undefined);
  const orders = {
    base: sorted(known, "base"),
    mine: sorted(known, "mine"),
    theirs: sorted(known, "theirs"),
  };
  const verdict = verdictOf(orders, isSameOrder);
  const winner = verdict === "clash" ? choose(orders) : verdict;
  const backbone =
    winner === "mine" ? mine : winner === "theirs" ? theirs : [mine, theirs].sort(byIds)[0];

  const after = { mine: runs(entries, "mine"), theirs: runs(entries, "theirs") };
  return [undefined, ...(backbone ?? [])].flatMap((anchor) => [
    ...(anchor ? [anchor] : []),
    ...[after.mine.get(anchor) ?? [], after.theirs.get(anchor) ?? []].sort(oldFirst).flat(),
  ]);
}

function sorted<Entry extends Placed>(
  entries: readonly Entry[],
  version: keyof Versions<unknown>,
): Entry[] {
  return [...entries].sort((a, b) => (a.at[version] ?? 0) - (b.at[version] ?? 0));
}

function isSameOrder(one: readonly Placed[], other: readonly Placed[]): boolean {
  return one.every((entry, index) => entry === other[index]);
}

/** What only this side has, by the shared row that it follows. */
function runs<Entry extends Placed>(
  entries: readonly Entry[],
  side: MergeSide,
): Map<Entry | undefined, Entry[]> {
  const found = new Map<Entry | undefined, Entry[]>();
  let anchor: Entry | undefined;
  for (const entry of sorted(
    entries.filter(({ at }) => at[side] !== undefined),
    side,
  )) {
    if (entry.at.mine !== undefined && entry.at.theirs !== undefined) anchor = entry;
    else found.set(anchor, [...(found.get(anchor) ?? []), entry]);
  }
  return found;
}

/** Rows that were there before stay before new ones. */
function oldFirst(one: readonly Placed[], other: readonly Placed[]): number {
  const isNew = ([first]: readonly Placed[]) => (first?.at.base === undefined ? 1 : 0);
  return isNew(one) - isNew(other) || byIds(one, other);
}

function byIds(one: readonly Placed[], other: readonly Placed[]): number {
  const [a, b] = [one, other].map((entries) => entries.map(({ id }) => id).join(" "));
  return (a ?? "") < (b ?? "") ? -1 : 1;
}
