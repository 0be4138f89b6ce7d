import type { SupportSchedule } from "../record/SupportHours.js";
import { joinAll, type RowGroup } from "./groupRows.js";

/**
 * Two people who give the first hours at once make two schedules with two ids. They are one where they are about the
 * same time zones: where the zones overlap, or one of the two has none yet. Hours of different zones stay apart, since
 * both can be true. What could be joined in more than one way is not joined.
 */
export function joinNewSchedules(
  groups: readonly RowGroup<SupportSchedule>[],
): RowGroup<SupportSchedule>[] {
  const added = groups.filter(({ rows }) => rows.base === undefined);
  const mine = added.filter(({ rows }) => rows.theirs === undefined);
  const theirs = added.filter(({ rows }) => rows.mine === undefined);
  const pairs = mine.flatMap((one) =>
    theirs.filter((other) => isAboutSameZones(one, other)).map((other) => [one, other] as const),
  );
  return pairs
    .filter((pair) => pairs.every((other) => other === pair || !sharesOne(pair, other)))
    .reduce((joined, pair) => joinAll(joined, pair), [...groups]);
}

function isAboutSameZones(
  { rows: { mine } }: RowGroup<SupportSchedule>,
  { rows: { theirs } }: RowGroup<SupportSchedule>,
): boolean {
  const [own, other] = [mine?.timeZones ?? [], theirs?.timeZones ?? []];
  return own.length === 0 || other.length === 0 || own.some((zone) => other.includes(zone));
}

function sharesOne<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.some((item) => other.includes(item));
}
