"use client";

import { useContext } from "react";
import { safeCall } from "../../../gate/index.js";
import { GateFailureContext } from "./GateFailureContext.js";

/** Tells the provider's `onError` of a crash, without a word of what was typed. */
export function useCrashReport(): () => void {
  const onFailure = useContext(GateFailureContext);
  return () => safeCall(() => onFailure?.({ during: "render", code: "unexpected" }));
}
