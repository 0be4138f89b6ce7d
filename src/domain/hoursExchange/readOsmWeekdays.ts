import type { OsmLoss } from "./OsmLoss.js";
import { OSM_WEEKDAYS } from "./osmNames.js";
import type { TextCursor } from "./TextCursor.js";

const ENTRY =
  /(Mo|Tu|We|Th|Fr|Sa|Su)\b(?:\s*[-–]\s*(Mo|Tu|We|Th|Fr|Sa|Su)\b)?(\[[-\d,\s]{1,20}\](?:\s?[-+]\d{1,3} days?)?)?/iy;
const HOLIDAY = /(PH|SH)(?:\s?[-+]\d{1,3} days?)?\b/iy;
const COMMA_BEFORE_DAY = /\s*,\s*(?=(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\b)/iy;

/** `Mo-Fr,Su`: indexes of weekdays; `undefined` where none is named. What can't be kept of the list goes to `losses`. */
export function readOsmWeekdays(cursor: TextCursor, losses: OsmLoss[]): Set<number> | undefined {
  const days = new Set<number>();
  let named = 0;
  do {
    const start = cursor.at;
    const holiday = cursor.take(HOLIDAY);
    const entry = holiday ? undefined : cursor.take(ENTRY);
    if (!holiday && !entry) break;
    named += 1;
    const span = { start, end: start + (holiday ?? entry ?? [""])[0].length };
    if (holiday) {
      const isPublic = holiday[1]?.toUpperCase() === "PH";
      losses.push({ code: isPublic ? "public_holidays" : "school_holidays", ...span });
    } else if (entry?.[3]) losses.push({ code: "nth_weekday", ...span });
    else for (const day of daysBetween(entry?.[1], entry?.[2])) days.add(day);
  } while (cursor.take(COMMA_BEFORE_DAY));
  return named > 0 ? days : undefined;
}

/** A span may run over the end of the week: `Fr-Mo`. */
function daysBetween(from = "", to = from): number[] {
  const first = indexOfDay(from);
  const length = (indexOfDay(to) - first + 7) % 7;
  return Array.from({ length: length + 1 }, (_, step) => (first + step) % 7);
}

function indexOfDay(name: string): number {
  return OSM_WEEKDAYS.findIndex((day) => day.toLowerCase() === name.toLowerCase());
}
