import { mendExceptions } from "../../../domain/hours/mendExceptions.js";
import { mendWeek } from "../../../domain/hours/mendWeek.js";
import {
  closedWeek,
  type ScheduleException,
  type SupportHours,
  type SupportSchedule,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../../../domain/record/SupportHours.js";
import { changeExceptions } from "./changeExceptions.js";
import { changeUse, type UseAction } from "./changeUse.js";
import type { ExceptionAction } from "./ExceptionAction.js";
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
  | { type: "applyPreset"; schedule: string; preset: HoursPreset; timeZone?: string | undefined }
  | {
      type: "setDay";
      schedule: string;
      day: Weekday;
      ranges: TimeRange[];
      timeZone?: string | undefined;
    }
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
  /** Joins what overlaps in the week, as `mendSupportHours` does. `day`: where it was asked for. */
  | { type: "mendWeek"; schedule: string; day: Weekday }
  /** Sorts the special days by date, and joins what overlaps in them. */
  | { type: "mendExceptions"; schedule: string }
  | { type: "setZones"; schedule: string; timeZones: string[] }
  /** Replaces the whole week; zones and exceptions only where they are given. */
  | {
      type: "setWeek";
      schedule: string;
      weekly: SupportSchedule["weekly"];
      timeZones?: string[];
      exceptions?: ScheduleException[];
      timeZone?: string | undefined;
    }
  | ExceptionAction
  | UseAction;

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
  if ("exception" in action) return changeExceptions(schedule, action);
  switch (action.type) {
    case "addException":
      return changeExceptions(schedule, action);
    case "setLanguages":
    case "setChannels":
      return changeUse(schedule, action);
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
    case "mendWeek":
      return { ...schedule, weekly: mendWeek(weekly) };
    case "mendExceptions":
      return { ...schedule, exceptions: mendExceptions(schedule.exceptions ?? []) };
    case "setZones":
      return { ...schedule, timeZones: action.timeZones };
    case "setWeek": {
      const { weekly, timeZones, exceptions } = action;
      const given = { weekly, ...(timeZones && { timeZones }), ...(exceptions && { exceptions }) };
      return { ...withZone(schedule, action.timeZone), ...given };
    }
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
