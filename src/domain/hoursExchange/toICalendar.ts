import type { SupportHours } from "../record/SupportHours.js";
import { zoneTransitions } from "../timeZones/zoneTransitions.js";
import { dateOfDay } from "./civilDay.js";
import type { HoursLoss } from "./HoursLoss.js";
import { icsEvents } from "./icsEvents.js";
import { type IcsPeriod, icsPeriod } from "./icsPeriod.js";
import { icsLines, icsText } from "./icsText.js";
import { icsInstant } from "./icsTime.js";
import { icsTimeZone } from "./icsTimeZone.js";
import { unheldDetails } from "./unheldDetails.js";
import { type SoundException, validHours } from "./validHours.js";
import { ZoneClock } from "./ZoneClock.js";

const MS_PER_DAY = 86_400_000;
/** A day may begin 14 hours before it does in UTC, a range last 24 hours. */
const MARGIN = 3 * MS_PER_DAY;

/** What people read in their calendar. */
export interface ICalendarWords {
  /** Title of the hours, `"Support"`. */
  open: string;
  /** Title of the hours of a special day with a name, with `{name}` in it: `"Support ({name})"`. */
  special: string;
}

export interface ICalendarOptions {
  words: ICalendarWords;
  /** When the calendar is made. */
  now: Date;
  /** First day, in each zone; of a `Date`, its day in UTC. @default the day of `now` */
  from?: Date | string;
  /** For how long: 1 to 10. Zones change their rules, so a calendar is better written again than made to last. @default 2 */
  years?: number;
  /** RFC 5545 `PRODID`. @default "-//contact-gate//Support hours//EN" */
  productId?: string;
}

export interface ICalendar {
  /** RFC 5545 text, or `""` when no schedule is left to write: a calendar has to have something in it. */
  value: string;
  /** ISO date of the first day that the calendar says nothing about. */
  until: string;
  losses: HoursLoss[];
}

/**
 * Support hours (R10) as an iCalendar: an event for each range of the week, in each zone, with the zone's changes of
 * clocks; special days as events of their own. A closed day has none. Clocks that skip or repeat a time, or change between
 * opening and closing, are written out, so that every calendar shows the hours as we mean them.
 * @throws RangeError when `from` is no date, or `years` is out of bounds
 */
export function toICalendar(
  hours: SupportHours,
  {
    words,
    now,
    from = now,
    years = 2,
    productId = "-//contact-gate//Support hours//EN",
  }: ICalendarOptions,
): ICalendar {
  const period = icsPeriod(from, years);
  const { schedules, losses } = validHours(hours);
  losses.push(...unheldDetails(hours));
  const clocks = new Map<string, ZoneClock>();
  const events = schedules.flatMap((schedule) => {
    losses.push(...schedule.exceptions.flatMap((exception) => exceptionLosses(exception, period)));
    return schedule.timeZones.flatMap((timeZone) => {
      const clock = clocks.get(timeZone) ?? clockOf(timeZone, period);
      clocks.set(timeZone, clock);
      const summary = (name: string) =>
        name === "" ? words.open : words.special.replaceAll("{name}", () => name);
      return icsEvents({
        schedule,
        timeZone,
        clock,
        period,
        summary,
        stamp: icsInstant(now.getTime()),
      });
    });
  });
  const zones = [...clocks].flatMap(([timeZone, { stretches }]) =>
    icsTimeZone(timeZone, stretches),
  );
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${icsText(productId)}`,
    "CALSCALE:GREGORIAN",
    ...zones,
    ...events,
    "END:VCALENDAR",
  ];
  const value = zones.length > 0 ? icsLines(lines) : "";
  return { value, until: dateOfDay(period.until), losses };
}

function clockOf(timeZone: string, { from, until }: IcsPeriod): ZoneClock {
  const [start, end] = [from * MS_PER_DAY - MARGIN, until * MS_PER_DAY + MARGIN];
  return new ZoneClock(zoneTransitions(timeZone, start, end));
}

function exceptionLosses(
  { path, day, name, ranges }: SoundException,
  period: IcsPeriod,
): HoursLoss[] {
  if (day < period.from || day >= period.until) return [{ code: "outside_period", path }];
  const losesName = name !== "" && ranges.length === 0;
  return losesName ? [{ code: "exception_name", path: `${path}/name` }] : [];
}
