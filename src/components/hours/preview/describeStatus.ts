import { isOpenAt } from "../../../domain/hours/isOpenAt.js";
import { nextChange } from "../../../domain/hours/nextChange.js";
import type { SupportHours } from "../../../domain/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { dateOf } from "./dateOf.js";
import { type ClockOptions, zonedClock } from "./zonedClock.js";

const WEEK = 7 * 24 * 60 * 60 * 1000;

export interface StatusWords {
  open: boolean;
  /** "Open now" or "Closed now". */
  state: string;
  /** What comes next: "closes 17:00", "opens Monday 09:00"; undefined when nothing ever changes. */
  next: string | undefined;
}

/** Is somebody there at `now`, and until or from when, on the clock of one zone. */
export function describeStatus(
  hours: SupportHours,
  now: Date,
  clock: ClockOptions,
  messages: Messages,
): StatusWords {
  const words = messages.hours.preview;
  const open = isOpenAt(hours, now);
  const change = nextChange(hours, now);
  return {
    open,
    state: open ? words.openNow : words.closedNow,
    next: change && describeChange(change.at, change.open, now, clock, messages),
  };
}

function describeChange(
  at: Date,
  opens: boolean,
  now: Date,
  options: ClockOptions,
  messages: Messages,
): string {
  const words = messages.hours.preview;
  const clock = zonedClock(options);
  const time = clock.time(at);
  if (clock.day(at) === clock.day(now)) {
    return formatMessage(opens ? words.opensAt : words.closesAt, { time });
  }
  // In a week the same weekday comes again, and its name would mean another day.
  const day = at.getTime() - now.getTime() < WEEK - 1 ? clock.weekday(at) : dateOf(at, options);
  return formatMessage(opens ? words.opensOn : words.closesOn, { day, time });
}
