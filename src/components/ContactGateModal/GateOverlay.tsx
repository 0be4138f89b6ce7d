"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useContactGate } from "../../gate/index.js";
import { cx } from "../cx.js";
import { RootContext } from "../Root/RootContext.js";
import { useGateWords } from "../useGateWords.js";
import { useGateView } from "./GateViewContext.js";

/** The scrim and root of the locked gate. Sets `data-state` to the gate's status. */
export const GateOverlay = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function GateOverlay({ className, children, ...rest }, ref) {
    const { status } = useContactGate();
    const { locale, direction } = useGateWords();
    const { classNames } = useGateView();
    return (
      <RootContext.Provider value={true}>
        <div
          lang={locale}
          dir={direction}
          {...rest}
          ref={ref}
          className={cx("cg-root cg-overlay", classNames.overlay, className)}
          data-state={status}
        >
          {children}
        </div>
      </RootContext.Provider>
    );
  },
);
