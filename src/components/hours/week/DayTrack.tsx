"use client";

import type { TimeRange } from "../../../domain/index.js";
import { DAY } from "../change/spans.js";
import { TrackGrips } from "./TrackGrips.js";
import { trackBars } from "./trackBars.js";
import type { BarDrag } from "./useBarDrag.js";

const QUARTERS = ["25%", "50%", "75%"] as const;

export interface DayTrackProps {
  label: string;
  ranges: readonly TimeRange[];
  /** Minutes that the day before left over here. @default 0 */
  tail?: number;
  /** Minutes since midnight: where the line of the present stands. */
  now?: number | undefined;
  /** Left out where bars can't be dragged. */
  drag?: BarDrag | undefined;
}

/**
 * A day of 24 hours as a bar. Attributes only, so that a strict CSP holds; the stylesheet mirrors it in RTL. An image
 * to assistive technology: whatever dragging does can be typed. Sets `data-dragging`.
 */
export function DayTrack({ label, ranges, tail = 0, now, drag }: DayTrackProps) {
  const line = { y: "50%", height: 8, transform: "translate(0 -4)" };
  const bars = trackBars(ranges, tail);
  return (
    <svg
      className="cg-track"
      role="img"
      aria-label={label}
      data-dragging={drag?.isDragging || undefined}
      {...drag?.handlers}
    >
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
      {bars.map(({ key, start, width, index }) => (
        <rect
          key={key}
          className={index === undefined ? "cg-track-tail" : "cg-track-open"}
          x={`${start}%`}
          width={`${width}%`}
          rx="3"
          {...line}
        />
      ))}
      {now !== undefined && (
        <rect
          className="cg-track-now"
          x={`${(now / DAY) * 100}%`}
          y="50%"
          width="2"
          height="18"
          rx="1"
          transform="translate(-1 -9)"
        />
      )}
      {drag && bars.map((bar) => <TrackGrips key={bar.key} bar={bar} />)}
    </svg>
  );
}
