import { durationOf, MINUTES_PER_DAY, minutesOf } from "../hours/timeRange.js";
import {
  type SupportHours,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../record/SupportHours.js";
import { clockTime } from "./clockTime.js";
import type { HoursLoss } from "./HoursLoss.js";
import { unheldDetails } from "./unheldDetails.js";
import { type SoundSchedule, validHours } from "./validHours.js";

/** A day as schema.org names it. */
export type SchemaOrgDay =
  | "Monday"
  | "Tuesday"
  | "Wednesday"
  | "Thursday"
  | "Friday"
  | "Saturday"
  | "Sunday";

/** A node of JSON-LD, of the vocabulary `https://schema.org`. */
export interface OpeningHoursSpecification {
  "@type": "OpeningHoursSpecification";
  /** Absent with a date. */
  dayOfWeek?: SchemaOrgDay[];
  /** `"HH:MM"` */
  opens: string;
  /** Earlier than `opens`: on the next day. Both `00:00`: closed. */
  closes: string;
  /** ISO date, the same in both: hours of this date instead of the normal ones. */
  validFrom?: string;
  validThrough?: string;
}

const SCHEMA_ORG_DAYS: Record<Weekday, SchemaOrgDay> = {
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
  sunday: "Sunday",
};

type Times = Pick<OpeningHoursSpecification, "opens" | "closes">;

/**
 * Support hours (R10) as schema.org's `OpeningHoursSpecification`, for `hoursAvailable` of a `ContactPoint` or
 * `openingHoursSpecification` of a `LocalBusiness`. As search engines read it: around the clock is 00:00–23:59 (a minute is
 * lost: `24:00` is no time of theirs, and 00:00–00:00 says closed), past midnight closes before it opens, and a closed
 * date is 00:00–00:00. Never throws; what is not in the nodes is in `losses`. The vocabulary has no zone: each
 * schedule loses it.
 */
export function toSchemaOrg(hours: SupportHours): {
  value: OpeningHoursSpecification[];
  losses: HoursLoss[];
} {
  const { schedules, losses } = validHours(hours);
  losses.push(...unheldDetails(hours));
  if (schedules.length > 1) losses.push({ code: "several_schedules", path: "/schedules" });
  const value = schedules.flatMap((schedule) => {
    losses.push(...scheduleLosses(schedule));
    return [...weekOf(schedule), ...datesOf(schedule)];
  });
  return { value, losses };
}

function scheduleLosses({ path, timeZones, weekly, exceptions }: SoundSchedule): HoursLoss[] {
  const days = [
    ...WEEKDAYS.map((day) => ({ path: `${path}/weekly/${day}`, ranges: weekly[day] })),
    ...exceptions.map((exception) => ({
      path: `${exception.path}/ranges`,
      ranges: exception.ranges,
    })),
  ];
  return [
    { code: timeZones.length > 1 ? "several_time_zones" : "time_zone", path: `${path}/timeZones` },
    ...days
      .filter(({ ranges }) => ranges.some(lastsADay))
      .map((day) => ({ code: "last_minute", path: day.path }) as const),
    ...exceptions
      .filter(({ name }) => name !== "")
      .map((exception) => ({ code: "exception_name", path: `${exception.path}/name` }) as const),
  ];
}

/** A node for each range, with all the days that have it. */
function weekOf({ weekly }: SoundSchedule): OpeningHoursSpecification[] {
  const nodes = new Map<string, Times & { dayOfWeek: SchemaOrgDay[] }>();
  for (const day of WEEKDAYS) {
    for (const range of weekly[day]) {
      const times = timesOf(range);
      const key = `${times.opens}-${times.closes}`;
      const node = nodes.get(key) ?? { dayOfWeek: [], ...times };
      node.dayOfWeek.push(SCHEMA_ORG_DAYS[day]);
      nodes.set(key, node);
    }
  }
  return [...nodes.values()].map((node) => ({ "@type": "OpeningHoursSpecification", ...node }));
}

function datesOf({ exceptions }: SoundSchedule): OpeningHoursSpecification[] {
  return exceptions.flatMap(({ date, ranges }) => {
    const times = ranges.length > 0 ? ranges.map(timesOf) : [{ opens: "00:00", closes: "00:00" }];
    return times.map(
      (each): OpeningHoursSpecification => ({
        "@type": "OpeningHoursSpecification",
        ...each,
        validFrom: date,
        validThrough: date,
      }),
    );
  });
}

/** Only earlier is on the next day, so equal times would say nothing: a whole day ends a minute early. */
function timesOf(range: TimeRange): Times {
  const { opens, closes } = range;
  if (!lastsADay(range)) return { opens, closes: closes === "24:00" ? "00:00" : closes };
  return { opens, closes: clockTime((minutesOf(opens) + MINUTES_PER_DAY - 1) % MINUTES_PER_DAY) };
}

function lastsADay(range: TimeRange): boolean {
  return durationOf(range) === MINUTES_PER_DAY;
}
