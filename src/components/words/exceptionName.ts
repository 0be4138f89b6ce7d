import type { ScheduleException } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import { dateName } from "./dateName.js";

/** How a special day is called: "24 December 2026, Christmas Eve"; "New day" while nothing is given. */
export function exceptionName({ date, name }: ScheduleException, messages: Messages): string {
  const title = name?.trim() ?? "";
  const day = dateName(date.trim(), messages.locale);
  const words = messages.hours;
  if (day === "") return title === "" ? words.exceptionNew : title;
  return title === "" ? day : formatMessage(words.exceptionName, { date: day, name: title });
}
