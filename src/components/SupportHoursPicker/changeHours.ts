import { mendSupportHours } from "../../domain/hours/mendSupportHours.js";
import {
  closedWeek,
  type SupportHours,
  type SupportSchedule,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../../domain/SupportHours.js";
import { nextRange } from "./nextRange.js";
import { previousWeekday } from "./nextWeekday.js";
import { type HoursPreset, presetWeek } from "./presetWeeks.js";
import { tailOf } from "./spans.js";

/**
 * Everything that can be done with support hours. `schedule` is a schedule's id. Where `timeZone` is given, it is
 * added to a schedule that was closed all week and has no zone yet: the viewer's own, usually.
 */
export type HoursAction =
  | { type: "addSchedule"; schedule: SupportSchedule }
  | { type: "removeSchedule"; schedule: string }
  | { type: "applyPreset"; schedule: string; preset: HoursPreset; timeZone?: string }
  | { type: "setDay"; schedule: string; day: Weekday; ranges: TimeRange[]; timeZone?: string }
  | {
      type: "setTime";
      schedule: string;
      day: Weekday;
      index: number;
      edge: keyof TimeRange;
      /** As it was typed; kept even when it is no time. */
      text: string;
    }
  | { type: "addRange"; schedule: string; day: Weekday }
  | { type: "removeRange"; schedule: string; day: Weekday; index: number }
  /** Another range in the place of this one, in one step: what dragging a bar ends with. */
  | { type: "moveRange"; schedule: string; day: Weekday; index: number; range: TimeRange }
  /** Gives the days in `to` the hours of `day`. */
  | { type: "copyDay"; schedule: string; day: Weekday; to: readonly Weekday[] }
  /** Joins what overlaps and sorts what is out of order (`mendSupportHours`). `day`: where it was asked for. */
  | { type: "mend"; schedule: string; day?: Weekday }
  | { type: "setZones"; schedule: string; timeZones: string[] };

/** A schedule in which nothing has been given yet. */
export function emptySchedule(id: string): SupportSchedule {
  return { id, timeZones: [], weekly: closedWeek() };
}

function isClosedAllWeek(schedule: SupportSchedule): boolean {
  return WEEKDAYS.every((day) => schedule.weekly[day].length === 0);
}

/** Nothing at all is given in it, so that it need not be kept. */
export function isEmptySchedule(schedule: SupportSchedule): boolean {
  const { timeZones, exceptions = [], languages = [], channels = [] } = schedule;
  return (
    isClosedAllWeek(schedule) &&
    [timeZones, exceptions, languages, channels].every((given) => given.length === 0)
  );
}

function withZone(schedule: SupportSchedule, timeZone: string | undefined): SupportSchedule {
  const wanted = timeZone && schedule.timeZones.length === 0 && isClosedAllWeek(schedule);
  return wanted ? { ...schedule, timeZones: [timeZone] } : schedule;
}

function withDay(schedule: SupportSchedule, day: Weekday, ranges: TimeRange[]): SupportSchedule {
  return { ...schedule, weekly: { ...schedule.weekly, [day]: ranges } };
}

type ScheduleAction = Exclude<HoursAction, { type: "addSchedule" | "removeSchedule" }>;

function changeSchedule(schedule: SupportSchedule, action: ScheduleAction): SupportSchedule {
  const { weekly } = schedule;
  switch (action.type) {
    case "applyPreset":
      return { ...withZone(schedule, action.timeZone), weekly: presetWeek(action.preset) };
    case "setDay":
      return withDay(withZone(schedule, action.timeZone), action.day, action.ranges);
    case "setTime": {
      const { day, index, edge, text } = action;
      const ranges = weekly[day].map((range, at) =>
        at === index ? { ...range, [edge]: text } : range,
      );
      return withDay(schedule, day, ranges);
    }
    case "addRange": {
      const tail = tailOf(weekly[previousWeekday(action.day)]);
      const ranges = weekly[action.day];
      return withDay(schedule, action.day, [...ranges, nextRange(ranges, tail)]);
    }
    case "removeRange": {
      const ranges = weekly[action.day].filter((_, at) => at !== action.index);
      return withDay(schedule, action.day, ranges);
    }
    case "moveRange": {
      const { day, index } = action;
      const ranges = weekly[day].map((range, at) => (at === index ? action.range : range));
      return withDay(schedule, day, ranges);
    }
    case "copyDay": {
      const copied = { ...weekly };
      for (const day of action.to) copied[day] = weekly[action.day].map((range) => ({ ...range }));
      return { ...schedule, weekly: copied };
    }
    case "mend":
      return mendSupportHours({ schedules: [schedule] }).schedules[0] ?? schedule;
    case "setZones":
      return { ...schedule, timeZones: action.timeZones };
  }
}

/** The hours after an action. Pure; what the action does not touch keeps its identity. */
export function changeHours(hours: SupportHours, action: HoursAction): SupportHours {
  if (action.type === "addSchedule") {
    return { schedules: [...hours.schedules, action.schedule] };
  }
  if (action.type === "removeSchedule") {
    return { schedules: hours.schedules.filter(({ id }) => id !== action.schedule) };
  }
  return {
    schedules: hours.schedules.map((schedule) =>
      schedule.id === action.schedule ? changeSchedule(schedule, action) : schedule,
    ),
  };
}
