import type { ContactInfoSnapshot } from "../../client/index.js";
import type { GateState } from "./GateState.js";
import { gateReducer } from "./gateReducer.js";

const UNKNOWN: GateState = {
  status: "loading",
  portal: "unmounted",
  session: undefined,
  generation: 0,
  base: undefined,
  latest: undefined,
  error: undefined,
  failed: undefined,
  retrying: false,
  dirty: false,
  otherText: false,
};

/** The state before anything was asked: open or locked where a snapshot came with the page, else loading. */
export function initialGateState(
  snapshot: ContactInfoSnapshot | undefined,
  now: number,
): GateState {
  return snapshot ? gateReducer(UNKNOWN, { type: "loaded", snapshot, now }) : UNKNOWN;
}
