/** A range on a line of minutes, and what it stands for. */
export interface PlacedRange<Place> {
  start: number;
  end: number;
  place: Place;
}

/**
 * The ranges that begin before an earlier one has ended, each with that earlier one, by start. `cycle` is the length
 * of a line that runs in a circle, as the week does. Ranges that only touch don't overlap.
 */
export function overlappingRanges<Place>(
  ranges: readonly PlacedRange<Place>[],
  cycle?: number,
): { place: Place; earlier: Place }[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
  const found: { place: Place; earlier: Place }[] = [];
  let last = cycle === undefined ? undefined : lastOfPreviousCycle(sorted, cycle);
  for (const range of sorted) {
    if (last && range.start < last.end) found.push({ place: range.place, earlier: last.place });
    if (!last || range.end > last.end) last = range;
  }
  return found;
}

/** The range that runs furthest into the next turn of the circle, as it looks from there. */
function lastOfPreviousCycle<Place>(
  ranges: readonly PlacedRange<Place>[],
  cycle: number,
): PlacedRange<Place> | undefined {
  const last = ranges.reduce<PlacedRange<Place> | undefined>(
    (latest, range) => (!latest || range.end > latest.end ? range : latest),
    undefined,
  );
  return last && { ...last, start: last.start - cycle, end: last.end - cycle };
}
