import type { Weekday } from "../../../domain/index.js";

/** The day whose hours are meant: one of the week, or a special one by its place in the schedule's list. */
export type DayRef = { schedule: string; day: Weekday } | { schedule: string; exception: number };
