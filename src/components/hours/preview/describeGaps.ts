import { coverage } from "../../../domain/hours/coverage.js";
import { nextChange } from "../../../domain/hours/nextChange.js";
import type { SupportHours } from "../../../domain/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { dateOf } from "./dateOf.js";
import { type ClockOptions, type ZonedClock, zonedClock } from "./zonedClock.js";

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

interface Gap {
  start: Date;
  end: Date;
  /** "17:00" to "09:00". */
  from: string;
  to: string;
  /** Midnights between the two. */
  nights: number;
  /** The weekdays that it begins on. */
  weekdays: string[];
}

/**
 * When nobody is there in the week that begins with the first opening after `now`, in words of one zone: "Friday
 * 17:00 to Monday 09:00". Those that are alike are told together: "Monday, Tuesday: 17:00 to 09:00 the next day".
 * Empty when somebody is always there; undefined when nobody is there for a week.
 */
export function describeGaps(
  hours: SupportHours,
  now: Date,
  options: ClockOptions,
  messages: Messages,
): string[] | undefined {
  const [first] = coverage(hours, { from: now, to: new Date(now.getTime() + WEEK) });
  if (!first) return undefined;
  const clock = zonedClock(options);
  const until = new Date(first.start.getTime() + WEEK);
  const gaps: Gap[] = [];
  for (const { end } of coverage(hours, { from: first.start, to: until })) {
    // Cut off by the end of the week that is looked at, not by a closing.
    if (end >= until) continue;
    const opening = nextChange(hours, end);
    if (!opening) continue;
    const gap = gapOf(end, opening.at, clock);
    const last = gaps.at(-1);
    if (last && isAlike(last, gap)) last.weekdays.push(...gap.weekdays);
    else gaps.push(gap);
  }
  return gaps.map((gap) => gapText(gap, options, messages));
}

function gapOf(start: Date, end: Date, clock: ZonedClock): Gap {
  return {
    start,
    end,
    from: clock.time(start),
    to: clock.time(end),
    nights: Math.round((Date.parse(clock.day(end)) - Date.parse(clock.day(start))) / DAY),
    weekdays: [clock.weekday(start)],
  };
}

/** Both within a day or over one night, at the same times. */
function isAlike(one: Gap, other: Gap): boolean {
  return (
    one.nights <= 1 && one.nights === other.nights && one.from === other.from && one.to === other.to
  );
}

function gapText(gap: Gap, options: ClockOptions, messages: Messages): string {
  const words = messages.hours.preview;
  const { start, end, from, to, nights, weekdays } = gap;
  if (nights === 0 || weekdays.length > 1) {
    const days = new Intl.ListFormat(options.locale).format(weekdays);
    return formatMessage(nights === 0 ? words.gapSameDay : words.gapNights, { days, from, to });
  }
  const fromDay = weekdays.join();
  const isLong = end.getTime() - start.getTime() > WEEK - DAY;
  const toDay = isLong ? dateOf(end, options) : zonedClock(options).weekday(end);
  return formatMessage(words.gap, { fromDay, from, toDay, to });
}
