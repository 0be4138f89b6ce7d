"use client";

import { useContext } from "react";
import { HoldTextContext } from "./HoldTextContext.js";
import { useBrowserLayoutEffect } from "./useBrowserLayoutEffect.js";

/**
 * While `isTyped`, there is text here that would be lost: the gate around does not go away by itself, and the page asks
 * before it is left. A layout effect, so that nothing comes in between the key and the gate's knowing of it.
 */
export function useHoldText(isTyped: boolean): void {
  const hold = useContext(HoldTextContext);
  useBrowserLayoutEffect(() => (isTyped ? hold?.() : undefined), [isTyped, hold]);
}
