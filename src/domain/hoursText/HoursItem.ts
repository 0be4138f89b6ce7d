import type { TimeRange, Weekday } from "../SupportHours.js";

/** A piece of a text of hours that means something by itself. `start` is its index in the text. */
export type HoursItem =
  | { kind: "days"; start: number; days: readonly Weekday[] }
  | { kind: "date"; start: number; date: string; name?: string }
  | { kind: "range"; start: number; range: TimeRange }
  | { kind: "closed" | "allDay"; start: number }
  /** No zone: the schedule has none. */
  | { kind: "zone"; start: number; zone: string | undefined }
  /** "," and its like, ";", and the end of a line or sentence. */
  | { kind: "comma" | "semicolon" | "line"; start: number };
