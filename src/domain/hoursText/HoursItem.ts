import type { TimeRange, Weekday } from "../record/SupportHours.js";
import type { TypedRange } from "./TypedRange.js";

/** `start` is the index in the text. */
type At<Kind extends string> = Kind extends string ? { kind: Kind; start: number } : never;

/** What means the same wherever it stands. */
type PlainItem =
  | (At<"days"> & { days: readonly Weekday[] })
  | (At<"date"> & { date: string; name?: string })
  /** No zone: the schedule has none. */
  | (At<"zone"> & { zone: string | undefined })
  /** "," and its like, ";", and the end of a line or sentence; "plus", before hours that come on top; "except". */
  | At<"closed" | "allDay" | "comma" | "semicolon" | "line" | "plus" | "except">;

/** A piece of a text of hours that means something by itself, as it was read. */
export type ReadItem =
  | PlainItem
  | (At<"range"> & { typed: TypedRange })
  /** "lunch", before the hours that it takes; a bracket that opens or closes; the edge of one that is a rule. */
  | At<"break" | "open" | "close" | "edge">;

/** The same once it is known which half of the day each time is in. */
export type HoursItem = PlainItem | (At<"range" | "break"> & { range: TimeRange });
