import type { PlacedRange } from "./overlappingRanges.js";

/** What became of some ranges: the places of those that are one now. */
export type JoinedRange<Place> = PlacedRange<Place[]>;

/** Joins the ranges of a line that overlap, by start. Ranges that only touch stay two. */
export function joinRanges<Place>(ranges: readonly PlacedRange<Place>[]): JoinedRange<Place>[] {
  const joined: JoinedRange<Place>[] = [];
  for (const { start, end, place } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.place.push(place);
    } else {
      joined.push({ start, end, place: [place] });
    }
  }
  return joined;
}

/**
 * The same on a line of `cycle` minutes that runs in a circle, as the week does. `undefined` when the joined ranges
 * leave no beginning, because together they are always open.
 */
export function joinRangesInCircle<Place>(
  ranges: readonly PlacedRange<Place>[],
  cycle: number,
): JoinedRange<Place>[] | undefined {
  if (ranges.length === 0) return [];
  // The turn in the middle has neighbours on both sides, so what begins in it really begins there.
  const turns = [0, 1, 2].flatMap((turn) =>
    ranges.map(({ start, end, place }) => ({
      start: start + turn * cycle,
      end: end + turn * cycle,
      place,
    })),
  );
  const begun = joinRanges(turns).filter(({ start }) => start >= cycle && start < 2 * cycle);
  if (begun.length === 0) return undefined;
  return begun.map(({ start, end, place }) => ({ start: start - cycle, end: end - cycle, place }));
}
