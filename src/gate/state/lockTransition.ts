import type { UnlockReason } from "./GateCallbacks.js";
import type { GateEvent } from "./GateEvent.js";
import type { GateState } from "./GateState.js";

/** What a host was last told about the lock, and of which account and user. */
export interface LockReport {
  told: "locked" | "unlocked";
  generation: number;
}

export type LockTransition =
  | { type: "locked"; sections: string[] }
  | { type: "unlocked"; reason: UnlockReason };

/**
 * What there is to tell a host after a change of state: each turn of the lock once, and nothing while it is not
 * known yet.
 */
export function lockTransition(
  report: LockReport | undefined,
  state: GateState,
  cause: GateEvent["type"] | undefined,
): LockTransition | undefined {
  const told = report?.generation === state.generation ? report.told : undefined;
  if (state.portal === "open") {
    return told === "unlocked"
      ? undefined
      : { type: "unlocked", reason: unlockReason(told, state, cause) };
  }
  if (state.status === "loading" || told === "locked") return undefined;
  const due = state.latest?.completeness.currentlyDue ?? [];
  return { type: "locked", sections: [...new Set(due.map((issue) => issue.section))] };
}

function unlockReason(
  told: LockReport["told"] | undefined,
  state: GateState,
  cause: GateEvent["type"] | undefined,
): UnlockReason {
  if (!state.base) return "failed_load";
  if (told === undefined) return "start";
  return cause === "saved" ? "saved" : "elsewhere";
}
