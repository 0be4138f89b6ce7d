"use client";

import { useCallback, useEffect, useRef } from "react";
import { useContactGate } from "./useContactGate.js";

/**
 * For a form that is saved through the gate: the returned function tells the gate whether the form holds typed text.
 * It is told again where a save, or another form on the page, has said that nothing is typed: what was typed while a
 * save was under way counts too.
 */
export function useReportDirty(): (dirty: boolean) => void {
  const { dirty, setDirty } = useContactGate();
  const own = useRef(false);
  useEffect(() => {
    if (own.current && !dirty) setDirty(true);
  }, [dirty, setDirty]);
  return useCallback(
    (next) => {
      own.current = next;
      setDirty(next);
    },
    [setDirty],
  );
}
