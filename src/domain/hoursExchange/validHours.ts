import { supportHoursIssues } from "../completeness/supportHoursIssues.js";
import { minutesOf } from "../hours/timeRange.js";
import { ANY_SUPPORT_HOURS } from "../record/anySupportHours.js";
import {
  closedWeek,
  type SupportHours,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../record/SupportHours.js";
import { dayNumber } from "./civilDay.js";
import type { HoursLoss } from "./HoursLoss.js";

/** A special day without faults. `path` leads to it in the hours that were given. */
export interface SoundException {
  path: string;
  day: number;
  date: string;
  name: string;
  ranges: TimeRange[];
}

/** A schedule without its faults: ranges by opening time, special days by date, each date once. */
export interface SoundSchedule {
  path: string;
  id: string;
  timeZones: string[];
  weekly: Record<Weekday, TimeRange[]>;
  exceptions: SoundException[];
}

/**
 * Without effect on what a format holds: a week may be closed, special days may stand in any order, and a missing zone
 * has a code of its own.
 */
const NO_FAULT = ["hours_range_required", "hours_exception_order", "hours_zone_required"];

/**
 * What can be exchanged: the hours without the parts that `supportHoursIssues` finds fault with. Those are listed, and so
 * are schedules that no zone is left of.
 */
export function validHours(hours: SupportHours): {
  schedules: SoundSchedule[];
  losses: HoursLoss[];
} {
  const losses = faultsOf(hours);
  const bad = new Set(losses.map(({ path }) => path));
  const keep = <Item>(items: readonly Item[], path: string) =>
    items.filter((_, index) => !bad.has(`${path}/${index}`));
  const schedules: SoundSchedule[] = [];
  for (const [index, schedule] of hours.schedules.entries()) {
    const path = `/schedules/${index}`;
    const timeZones = keep(schedule.timeZones, `${path}/timeZones`);
    if (timeZones.length === 0) {
      losses.push({ code: "no_time_zone", path: `${path}/timeZones` });
      continue;
    }
    const weekly = closedWeek();
    for (const day of WEEKDAYS) {
      weekly[day] = sorted(keep(schedule.weekly[day] ?? [], `${path}/weekly/${day}`));
    }
    const exceptions = (schedule.exceptions ?? [])
      .map((exception, at) => ({ ...exception, path: `${path}/exceptions/${at}` }))
      .filter((exception) => !bad.has(exception.path))
      .map((exception) => ({
        path: exception.path,
        date: exception.date,
        day: dayNumber(exception.date),
        name: exception.name?.trim() ?? "",
        ranges: sorted(keep(exception.ranges, `${exception.path}/ranges`)),
        wasClosed: exception.ranges.length === 0,
      }))
      // One that lost all its ranges would say "closed", which nobody meant.
      .filter(({ ranges, wasClosed }) => wasClosed || ranges.length > 0)
      .map(({ wasClosed: _, ...exception }) => exception)
      .sort((a, b) => a.day - b.day);
    schedules.push({
      path,
      id: schedule.id,
      timeZones: [...new Set(timeZones)],
      weekly,
      exceptions,
    });
  }
  return { schedules, losses };
}

/** The place to leave out is the range, the special day or the zone that a fault is in. */
function faultsOf(hours: SupportHours): HoursLoss[] {
  const seen = new Set<string>();
  return supportHoursIssues(hours, ANY_SUPPORT_HOURS).flatMap(({ path, code }) => {
    if (NO_FAULT.includes(code)) return [];
    const place = path.replace("/supportHours", "").replace(/\/(?:opens|closes|date)$/, "");
    if (seen.has(place)) return [];
    seen.add(place);
    return [{ code: "invalid", path: place, issue: code } as const];
  });
}

function sorted(ranges: readonly TimeRange[]): TimeRange[] {
  return [...ranges].sort((a, b) => minutesOf(a.opens) - minutesOf(b.opens));
}
