import { durationOf } from "../hours/timeRange.js";
import { type TimeRange, WEEKDAYS } from "../record/SupportHours.js";
import { dateOfDay, weekdayIndexOf } from "./civilDay.js";
import type { IcsPeriod } from "./icsPeriod.js";
import { icsText } from "./icsText.js";
import { icsDuration, icsInstant, icsWall } from "./icsTime.js";
import { OSM_WEEKDAYS } from "./osmNames.js";
import { type PlacedHours, placeRange } from "./placeRange.js";
import type { SoundSchedule } from "./validHours.js";
import type { ZoneClock } from "./ZoneClock.js";

const MS_PER_DAY = 86_400_000;

/** What the events of one schedule in one zone have in common. */
export interface IcsSetting {
  schedule: SoundSchedule;
  timeZone: string;
  clock: ZoneClock;
  period: IcsPeriod;
  /** Of a name, or of none. */
  summary: (name: string) => string;
  /** `DTSTAMP` */
  stamp: string;
}

interface Event {
  uid: string;
  summary: string;
  lines: string[];
}

/** The weekly events of a schedule in one zone, and the single ones of its special days. */
export function icsEvents(setting: IcsSetting): string[] {
  const { weekly, exceptions } = setting.schedule;
  return [
    ...WEEKDAYS.flatMap((day, dayIndex) =>
      weekly[day].flatMap((range, index) =>
        weeklyEvents(setting, range, dayIndex, `${day}-${index}`),
      ),
    ),
    ...exceptions.flatMap(({ day, date, name, ranges }) =>
      ranges.flatMap((range, index) => {
        const hours = placeRange(range, day, setting.clock);
        if (!isWithin(day, setting) || hours.end <= hours.start) return [];
        return single(setting, `${date}-${index}`, setting.summary(name), hours);
      }),
    ),
  ];
}

/**
 * A range of every week. An event's duration is exact, and so is what a recurrence makes of its end, while our hours
 * close when the clock says so: where clocks change in between, that week gets its own start and end. What opens at a
 * time that clocks skip is no recurrence to RFC 5545 (3.3.10): it is taken out, and an event by itself says when it opens. A
 * time that comes twice is the first one to RFC 5545, and the second to some programs, so that week is written out too.
 */
function weeklyEvents(
  setting: IcsSetting,
  range: TimeRange,
  weekday: number,
  key: string,
): string[] {
  const { clock, timeZone, schedule } = setting;
  const special = new Set(schedule.exceptions.map(({ day }) => day));
  const weeks = daysOn(weekday, setting.period).map((day) => placeRange(range, day, clock));
  const skipped = weeks.filter(({ isSkipped, day }) => isSkipped && !special.has(day));
  const alone = skipped
    .filter(({ start, end }) => start < end)
    .flatMap((hours) =>
      single(setting, `${key}-${dateOfDay(hours.day)}`, setting.summary(""), hours),
    );
  const kept = weeks.filter(({ isSkipped, day }) => !isSkipped && !special.has(day));
  const [first, last] = [kept.at(0), kept.at(-1)];
  if (!first || !last) return alone;
  const left = weeks.filter((hours) => !kept.includes(hours) && isBetween(hours, first, last));
  const event = { uid: uidOf(setting, key), summary: setting.summary("") };
  // Room for programs that take the last one for an hour later; the next would be days away.
  const until = `UNTIL=${icsInstant(last.start + MS_PER_DAY)}`;
  return [
    ...eventLines(setting, {
      ...event,
      lines: [
        `DTSTART;TZID=${timeZone}:${icsWall(first.wall)}`,
        `DURATION:${icsDuration(durationOf(range))}`,
        `RRULE:FREQ=WEEKLY;BYDAY=${OSM_WEEKDAYS[weekday]?.toUpperCase()};${until}`,
        ...left.map(({ wall }) => `EXDATE;TZID=${timeZone}:${icsWall(wall)}`),
      ],
    }),
    ...kept
      .filter(({ isUneven, isRepeated }) => isUneven || isRepeated)
      .flatMap((hours) =>
        eventLines(setting, {
          ...event,
          lines: [
            `RECURRENCE-ID;TZID=${timeZone}:${icsWall(hours.wall)}`,
            ...startAndEnd(setting, hours),
          ],
        }),
      ),
    ...alone,
  ];
}

function single(setting: IcsSetting, key: string, summary: string, hours: PlacedHours): string[] {
  const lines = startAndEnd(setting, hours);
  return eventLines(setting, { uid: uidOf(setting, key), summary, lines });
}

function startAndEnd(setting: IcsSetting, { start, end }: PlacedHours): string[] {
  return [`DTSTART${timeOf(setting, start)}`, `DTEND${timeOf(setting, end)}`];
}

/** By the zone's clock, but in UTC where the clock would be ambiguous. */
function timeOf({ timeZone, clock }: IcsSetting, instant: number): string {
  const wall = clock.wallOf(instant);
  return clock.isRepeated(wall) ? `:${icsInstant(instant)}` : `;TZID=${timeZone}:${icsWall(wall)}`;
}

function eventLines({ stamp }: IcsSetting, { uid, summary, lines }: Event): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    ...lines,
    `SUMMARY:${icsText(summary)}`,
    // Hours of operation keep nobody busy.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** The same for the same hours, so that a calendar that is written again replaces what was imported before. */
function uidOf({ schedule, timeZone }: IcsSetting, key: string): string {
  return icsText(`${schedule.id}-${key}-${timeZone}`);
}

function daysOn(weekday: number, { from, until }: IcsPeriod): number[] {
  const first = from + ((weekday - weekdayIndexOf(from) + 7) % 7);
  const count = Math.max(0, Math.ceil((until - first) / 7));
  return Array.from({ length: count }, (_, week) => first + week * 7);
}

function isWithin(day: number, { period }: IcsSetting): boolean {
  return day >= period.from && day < period.until;
}

function isBetween({ day }: PlacedHours, first: PlacedHours, last: PlacedHours): boolean {
  return day > first.day && day < last.day;
}
