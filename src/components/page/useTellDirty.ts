"use client";

import { useEffect, useRef } from "react";
import { safeCall, useContactGate, useReportDirty } from "../../gate/index.js";
import type { ContactInfoPageProps } from "./ContactInfoPageProps.js";

/** Tells the host whether something typed is not saved yet: by `false` too when the page is left. */
export function useTellDirty(onDirtyChange: ContactInfoPageProps["onDirtyChange"]): void {
  const gate = useContactGate();
  const reportDirty = useReportDirty();
  const tellHost = useRef(onDirtyChange);
  useEffect(() => {
    tellHost.current = onDirtyChange;
  }, [onDirtyChange]);

  const isTyped = gate.dirty || gate.otherText;
  useEffect(() => safeCall(() => tellHost.current?.(isTyped)), [isTyped]);

  // What was typed on a page that is left waits as a draft, and holds nothing open meanwhile.
  useEffect(
    () => () => {
      reportDirty(false);
      safeCall(() => tellHost.current?.(false));
    },
    [reportDirty],
  );
}
