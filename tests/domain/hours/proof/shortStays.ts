import { transitionsOf } from "./zones.js";

const HOUR = 3_600_000;

/**
 * The engine takes a zone for steady when its offset is the same at both ends of 132 hours. Names each change that was taken
 * back sooner, which it would overlook.
 */
export function shortStays(
  zones: readonly string[],
  firstYear: number,
  lastYear: number,
): string[] {
  return zones.flatMap((zone) => {
    const changes = transitionsOf(zone, firstYear, lastYear);
    return changes.flatMap((change, index) =>
      changes
        .slice(index + 1)
        .filter(({ at, after }) => at - change.at <= 132 * HOUR && after === change.before)
        .map(
          ({ at }) =>
            `${zone}: ${new Date(change.at).toISOString()} to ${new Date(at).toISOString()}`,
        ),
    );
  });
}
