"use client";

import type { ReactNode } from "react";
import { GateErrorBoundary } from "../../ui/boundary/GateErrorBoundary.js";
import { useCrashReport } from "../../ui/boundary/useCrashReport.js";
import { cx } from "../../ui/dom/cx.js";
import { useGateView } from "./GateViewContext.js";

/** The host's own ways out of a locked portal; nothing where it gave none. One that crashes takes nothing else along. */
export function WaysOut() {
  const { accountSwitch, environmentSwitch, signOut, classNames } = useGateView();
  if (!accountSwitch && !environmentSwitch && !signOut) return null;
  return (
    <div className={cx("cg-ways-out", classNames["ways-out"])}>
      <WayOut>{accountSwitch}</WayOut>
      <WayOut>{environmentSwitch}</WayOut>
      <WayOut>{signOut}</WayOut>
    </div>
  );
}

function WayOut({ children }: { children: ReactNode }) {
  const crashed = useCrashReport();
  return (
    <GateErrorBoundary onCrash={crashed} fallback={() => null}>
      {children}
    </GateErrorBoundary>
  );
}
