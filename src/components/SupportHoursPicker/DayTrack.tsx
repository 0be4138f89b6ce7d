"use client";

import { memo } from "react";
import type { TimeRange } from "../../domain/index.js";
import { trackBars } from "./trackBars.js";

const QUARTERS = ["25%", "50%", "75%"] as const;
const NO_RANGES: readonly TimeRange[] = [];

export interface DayTrackProps {
  label: string;
  ranges: readonly TimeRange[];
  /** Ranges of the day before: those past midnight leave a tail here. */
  dayBefore?: readonly TimeRange[];
}

/** A day of 24 hours as a bar. Attributes only, so that a strict CSP holds; the stylesheet mirrors it in RTL. */
export const DayTrack = memo(function DayTrack(props: DayTrackProps) {
  const { label, ranges, dayBefore = NO_RANGES } = props;
  const line = { y: "50%", height: 8, transform: "translate(0 -4)" };
  return (
    <svg className="cg-track" role="img" aria-label={label}>
      <rect className="cg-track-base" x="0" width="100%" rx="3" {...line} />
      {QUARTERS.map((x) => (
        <rect
          key={x}
          className="cg-track-cut"
          x={x}
          width="2"
          {...line}
          transform="translate(-1 -4)"
        />
      ))}
      {trackBars(ranges, dayBefore).map(({ key, start, width, tail }) => (
        <rect
          key={key}
          className={tail ? "cg-track-tail" : "cg-track-open"}
          x={`${start}%`}
          width={`${width}%`}
          rx="3"
          {...line}
        />
      ))}
    </svg>
  );
});
