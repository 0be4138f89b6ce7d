"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useContactGate } from "../../gate/index.js";
import { cx } from "../ui/dom/cx.js";
import { RootContext } from "../ui/root/RootContext.js";
import { useGateWords } from "../words/useGateWords.js";
import { useGateView } from "./view/GateViewContext.js";

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
