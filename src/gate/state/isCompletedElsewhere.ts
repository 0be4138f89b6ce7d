import type { GateState } from "./GateState.js";

/** Somebody else has completed the record, and only what was typed here keeps the portal closed. */
export function isCompletedElsewhere(state: GateState): boolean {
  return (
    state.portal !== "open" &&
    (state.dirty || state.otherText) &&
    (state.status === "locked" || state.status === "saving") &&
    state.latest?.completeness.status === "complete"
  );
}
