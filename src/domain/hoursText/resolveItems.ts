import type { TimeRange } from "../record/SupportHours.js";
import { breakWithin } from "./breakWithin.js";
import type { HoursItem, ReadItem } from "./HoursItem.js";
import { resolveRange } from "./resolveRange.js";
import type { RuleFault } from "./ScheduleDraft.js";
import { textClock } from "./textClock.js";

/** The items with each range in its half of the day, up to one that could mean several things. */
export function resolveItems(read: readonly ReadItem[]): { items: HoursItem[]; fault?: RuleFault } {
  const clock = textClock(read.flatMap((item) => (item.kind === "range" ? [item.typed] : [])));
  const items: HoursItem[] = [];
  /** Hours of the days that are being described, and of those before. */
  let hours: TimeRange[] = [];
  let hoursBefore: TimeRange[] = [];
  let isBreak: number | undefined;
  const stop = (code: RuleFault["code"], index: number) => ({ items, fault: { code, index } });

  for (const [index, item] of read.entries()) {
    const next = read[index + 1]?.kind;
    if (isBreak !== undefined) {
      if (item.kind === "break") continue;
      if (item.kind !== "range") return stop("range_expected", isBreak);
      const around = hours.length > 0 ? hours : hoursBefore;
      const range = breakWithin(item.typed, around);
      if (!range) return stop("unclear_time", isBreak);
      items.push({ kind: "break", start: isBreak, range });
      isBreak = undefined;
      continue;
    }
    if (item.kind === "open" || item.kind === "close") continue;
    if (item.kind === "edge") {
      if (hours.length > 0) hoursBefore = hours;
      hours = [];
      items.push({ kind: "semicolon", start: item.start });
      continue;
    }
    const takesRange = next === "range" || next === "break";
    const isTaking = item.kind === "closed" || item.kind === "except";
    if (item.kind === "break" || (isTaking && takesRange && hours.length > 0)) {
      isBreak = item.start;
      continue;
    }
    if (item.kind === "range") {
      const range = resolveRange(item.typed, { clock, previous: hours.at(-1) });
      if (!range) return stop("unclear_time", item.start);
      hours.push(range);
      items.push({ kind: "range", start: item.start, range });
      continue;
    }
    items.push(item);
    if (item.kind === "days" || item.kind === "date" || item.kind === "allDay") {
      if (hours.length > 0) hoursBefore = hours;
      hours = item.kind === "allDay" ? [{ opens: "00:00", closes: "24:00" }] : [];
    }
  }
  return isBreak === undefined ? { items } : stop("range_expected", isBreak);
}
