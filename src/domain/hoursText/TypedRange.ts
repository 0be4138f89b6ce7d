import type { TimeReading } from "./timeReader.js";

/** Two times as they were typed: which half of the day they mean can depend on what stands around them. */
export interface TypedRange {
  from: TimeReading;
  to: TimeReading;
  /** "Next day" stands behind it. */
  nextDay: boolean;
}
