"use client";

import { type RefObject, useEffect, useRef } from "react";

/** The newest value, for callbacks that must keep their identity. Read it in handlers and effects, never in render. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
