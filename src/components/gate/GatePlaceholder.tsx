"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { GateOverlay } from "./GateOverlay.js";
import { LoadingScreen } from "./screens/LoadingScreen.js";

/** The locked gate as a server renders it, in its place: closed by CSS alone, with the help links (R16). */
export const GatePlaceholder = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function GatePlaceholder(props, ref) {
    return (
      <GateOverlay {...props} ref={ref}>
        <LoadingScreen />
      </GateOverlay>
    );
  },
);
