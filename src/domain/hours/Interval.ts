/** A stretch of time, half open: `start` belongs to it, `end` does not. */
export interface Interval {
  start: Date;
  end: Date;
}

/** The stretch of time that is asked about, half open, ten years at most. */
export interface CoverageWindow {
  from: Date;
  to: Date;
}
