"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Calls back when the pointer is pressed outside of all these elements. */
export function usePressOutside(
  inside: readonly RefObject<HTMLElement | null>[],
  onPress: () => void,
): void {
  const latest = useRef({ inside, onPress });
  useEffect(() => {
    latest.current = { inside, onPress };
  });
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      const elements = latest.current.inside.map(({ current }) => current);
      if (target instanceof Node && !elements.some((element) => element?.contains(target))) {
        latest.current.onPress();
      }
    };
    // On its way down, because a gate around keeps presses from the document.
    document.addEventListener("pointerdown", onPointerDown, { capture: true });
    return () => document.removeEventListener("pointerdown", onPointerDown, { capture: true });
  }, []);
}
