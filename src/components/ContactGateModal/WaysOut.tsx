"use client";

import { cx } from "../cx.js";
import { useGateView } from "./GateViewContext.js";

/** The host's own ways out of a locked portal; nothing where it gave none. */
export function WaysOut() {
  const { accountSwitch, environmentSwitch, signOut, classNames } = useGateView();
  if (!accountSwitch && !environmentSwitch && !signOut) return null;
  return (
    <div className={cx("cg-ways-out", classNames["ways-out"])}>
      {accountSwitch}
      {environmentSwitch}
      {signOut}
    </div>
  );
}
