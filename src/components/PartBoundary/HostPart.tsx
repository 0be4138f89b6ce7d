"use client";

import type { ReactNode } from "react";
import { GateErrorBoundary } from "../ContactGateModal/GateErrorBoundary.js";
import { useCrashReport } from "./useCrashReport.js";

export interface HostPartProps {
  /** What stands in its place when it crashes. @default nothing */
  fallback?: ReactNode;
  children: ReactNode;
}

/** What a host gave to be shown among ours: its crash costs itself only, wherever it stands. */
export function HostPart({ fallback = null, children }: HostPartProps) {
  const report = useCrashReport();
  return (
    <GateErrorBoundary onCrash={report} fallback={() => fallback}>
      {children}
    </GateErrorBoundary>
  );
}
