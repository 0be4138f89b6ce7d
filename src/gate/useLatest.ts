"use client";

import { type RefObject, useRef } from "react";
import { useBrowserLayoutEffect } from "./useBrowserLayoutEffect.js";

/** A ref that holds the value of the last committed render: for what runs later and must not be set up again. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useBrowserLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
