"use client";

import { type PointerEvent, useRef, useState } from "react";
import type { TimeRange } from "../../../domain/index.js";
import { useEscapeKey } from "../../ui/dom/useEscapeKey.js";
import { DAY } from "../change/spans.js";
import { dragRange, type Grip } from "./dragRange.js";

export interface BarDragOptions {
  ranges: TimeRange[];
  tail: number;
  step: number;
  onDrop: (index: number, range: TimeRange) => void;
}

interface Held {
  grip: Grip;
  index: number;
  x: number;
  minutesPerPixel: number;
  /** Where the last move has brought it. The page may not have caught up with it when the bar is let go. */
  range: TimeRange;
}

interface Dragged {
  index: number;
  range: TimeRange;
}

export interface BarDrag {
  /** The ranges as they would be if the bar were let go now. */
  ranges: TimeRange[];
  isDragging: boolean;
  handlers: Record<
    "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel",
    (event: PointerEvent<SVGSVGElement>) => void
  >;
}

const GRIPS: readonly Grip[] = ["opens", "closes", "bar"];

function gripOf(target: EventTarget): { grip: Grip; index: number } | undefined {
  if (!(target instanceof SVGElement)) return undefined;
  const grip = GRIPS.find((known) => known === target.dataset.grip);
  return grip && { grip, index: Number(target.dataset.index) };
}

/**
 * Dragging the bars of a day, which everything that can be typed can do without. Nothing leaves this hook before the
 * bar is let go; Escape, or a pointer that the browser takes away for scrolling, leaves everything as it was.
 */
export function useBarDrag({ ranges, tail, step, onDrop }: BarDragOptions): BarDrag {
  const held = useRef<Held>(undefined);
  const [dragged, setDragged] = useState<Dragged>();

  const cancel = () => {
    held.current = undefined;
    setDragged(undefined);
  };
  useEscapeKey(dragged !== undefined, cancel);

  const handlers: BarDrag["handlers"] = {
    onPointerDown: (event) => {
      const grip = gripOf(event.target);
      if (!grip || event.button !== 0 || !event.isPrimary) return;
      const track = event.currentTarget;
      const { width } = track.getBoundingClientRect();
      const range = ranges[grip.index];
      if (width === 0 || !range) return;
      // Keeps the focus where it is, and the text around from being selected.
      event.preventDefault();
      // Not there in every engine that runs tests.
      track.setPointerCapture?.(event.pointerId);
      const forward = getComputedStyle(track).direction === "rtl" ? -1 : 1;
      held.current = { ...grip, range, x: event.clientX, minutesPerPixel: (forward * DAY) / width };
      setDragged({ index: grip.index, range });
    },
    onPointerMove: (event) => {
      if (!held.current) return;
      const { grip, index, x, minutesPerPixel } = held.current;
      const by = (event.clientX - x) * minutesPerPixel;
      // A press that hardly moves must not put a time on the grid.
      const moved = Math.abs(by) < step / 2 ? ranges[index] : undefined;
      const range = moved ?? dragRange(ranges, index, { grip, by, step, tail });
      if (!range) return;
      held.current.range = range;
      setDragged((last) => (last && isSame(last.range, range) ? last : { index, range }));
    },
    onPointerUp: () => {
      if (!held.current) return;
      const { index, range } = held.current;
      cancel();
      const before = ranges[index];
      if (before && !isSame(before, range)) onDrop(index, range);
    },
    onPointerCancel: cancel,
  };

  return {
    ranges: dragged
      ? ranges.map((range, at) => (at === dragged.index ? dragged.range : range))
      : ranges,
    isDragging: dragged !== undefined,
    handlers,
  };
}

function isSame(a: TimeRange, b: TimeRange): boolean {
  return a.opens === b.opens && a.closes === b.closes;
}
