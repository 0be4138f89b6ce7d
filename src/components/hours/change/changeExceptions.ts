import type { ScheduleException, SupportSchedule, TimeRange } from "../../../domain/index.js";
import type { ExceptionAction } from "./ExceptionAction.js";
import { nextRange } from "./nextRange.js";
import { weekdayOfDate } from "./weekdayOfDate.js";

const NONE: readonly ScheduleException[] = [];

function named(exception: ScheduleException, name: string): ScheduleException {
  const { name: _before, ...rest } = exception;
  return name === "" ? rest : { ...rest, name };
}

/** The hours that the week has on this date, to start from. */
function usualRanges({ weekly }: SupportSchedule, date: string): TimeRange[] {
  const weekday = weekdayOfDate(date);
  const usual = weekday ? weekly[weekday] : [];
  return usual.length === 0 ? [nextRange([])] : usual.map((range) => ({ ...range }));
}

type OneAction = Exclude<ExceptionAction, { type: "addException" | "removeException" }>;

function changeOne(
  exception: ScheduleException,
  action: OneAction,
  schedule: SupportSchedule,
): ScheduleException {
  const { ranges } = exception;
  switch (action.type) {
    case "setException": {
      const { date = exception.date, name = exception.name ?? "" } = action;
      return named({ ...exception, date }, name);
    }
    case "setExceptionClosed": {
      if (action.closed) return { ...exception, ranges: [] };
      return { ...exception, ranges: action.ranges ?? usualRanges(schedule, exception.date) };
    }
    case "setTime": {
      const { index, edge, text } = action;
      return {
        ...exception,
        ranges: ranges.map((range, at) => (at === index ? { ...range, [edge]: text } : range)),
      };
    }
    case "addRange":
      return { ...exception, ranges: [...ranges, nextRange(ranges)] };
    case "removeRange":
      return { ...exception, ranges: ranges.filter((_, at) => at !== action.index) };
  }
}

function exceptionsAfter(schedule: SupportSchedule, action: ExceptionAction): ScheduleException[] {
  const { exceptions = NONE } = schedule;
  if (action.type === "addException") return [...exceptions, { date: "", ranges: [] }];
  if (action.type === "removeException") {
    return exceptions.filter((_, at) => at !== action.exception);
  }
  return exceptions.map((exception, at) =>
    at === action.exception ? changeOne(exception, action, schedule) : exception,
  );
}

/** A schedule after an action on its special days. Pure; days that are not meant keep their identity and place. */
export function changeExceptions(
  schedule: SupportSchedule,
  action: ExceptionAction,
): SupportSchedule {
  const { exceptions: _before, ...rest } = schedule;
  const exceptions = exceptionsAfter(schedule, action);
  return exceptions.length === 0 ? rest : { ...rest, exceptions };
}
