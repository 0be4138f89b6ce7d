"use client";

import { type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { useBrowserLayoutEffect, useLatest } from "../../../gate/index.js";
import { LAYER_ATTRIBUTE } from "./isLaterLayer.js";
import { keepFocusInside } from "./keepFocusInside.js";
import { keepLayerPerceivable } from "./keepLayerPerceivable.js";
import { makeOutsideInert } from "./makeOutsideInert.js";
import { type KeepReachable, reachable } from "./reachable.js";
import { shieldEvents } from "./shieldEvents.js";

export interface GateLayerProps {
  /** Where on the page the gate is put. @default document.body */
  container?: HTMLElement | null | undefined;
  keepReachable?: KeepReachable | undefined;
  children: ReactNode;
}

/**
 * The locked gate's own element on the page: everything else is out of reach while it is there. Only in browsers.
 */
export function GateLayer({ container, keepReachable, children }: GateLayerProps) {
  const [layer] = useState(createLayer);
  const keep = useLatest(keepReachable);

  useBrowserLayoutEffect(() => {
    (container ?? document.body).append(layer);
    const stays = reachable(keep.current);
    const stopShielding = shieldEvents(layer, stays);
    const focus = keepFocusInside(layer, stays);
    const release = makeOutsideInert(layer, stays, focus.restore);
    const stopShowing = keepLayerPerceivable(layer);
    // Only now: a trap of the host's takes the focus back to what is not inert yet.
    focus.restore();
    return () => {
      stopShowing();
      focus.stop();
      stopShielding();
      release();
      layer.remove();
    };
  }, [layer, container, keep]);

  return createPortal(children, layer);
}

function createLayer(): HTMLElement {
  const layer = document.createElement("div");
  layer.setAttribute(LAYER_ATTRIBUTE, "");
  // Changes nothing for what is inside. But Radix (by way of aria-hidden) hides all the page from assistive technology
  // except live regions, and around those it would hide the rest of the gate piece by piece.
  layer.setAttribute("aria-live", "off");
  return layer;
}
