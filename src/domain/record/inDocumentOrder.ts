import type { Issue } from "../completeness/Completeness.js";
import { WEEKDAYS } from "./SupportHours.js";

/** Every step of a path that has a place of its own, as the page has them. */
const STEPS: ReadonlyMap<string, number> = new Map(
  [
    ...["contacts", "supportHours", "schedules"],
    ...["id", "email", "name", "phone", "userId", "alias"],
    ...["weekly", ...WEEKDAYS, "timeZones", "exceptions", "languages", "channels"],
    ...["date", "ranges", "opens", "closes"],
  ].map((step, index) => [step, index]),
);

/** Issues in the order of what they point at. Sections come in the order of their ids, those not named there first. */
export function inDocumentOrder(issues: readonly Issue[], sectionIds: readonly string[]): Issue[] {
  const placed = issues.map((issue) => ({
    issue,
    place: issue.path
      .split("/")
      .map((step, depth) => (depth === 2 ? sectionIds.indexOf(step) : placeOf(step))),
  }));
  return placed.sort((a, b) => compare(a.place, b.place)).map(({ issue }) => issue);
}

function placeOf(step: string): number {
  return /^\d+$/.test(step) ? Number(step) : (STEPS.get(step) ?? -1);
}

/** What contains comes before what is contained. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (const [depth, place] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (place !== other) return place - other;
  }
  return a.length - b.length;
}
