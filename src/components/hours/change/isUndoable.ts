import type { HoursAction } from "./changeHours.js";

/** Actions that replace or remove something, so that one may want it back. */
export type UndoableAction = Extract<HoursAction, { type: (typeof REPLACING)[number] }>;

const REPLACING = [
  "applyPreset",
  "setWeek",
  "setDay",
  "copyDay",
  "moveRange",
  "removeRange",
  "removeException",
  "removeSchedule",
  "mendWeek",
  "mendExceptions",
] as const satisfies readonly HoursAction["type"][];

/** Whether the action replaces or removes something. Opening a closed day takes nothing away. */
export function isUndoable(action: HoursAction): action is UndoableAction {
  if (action.type === "setDay") return action.ranges.length === 0;
  return REPLACING.some((type) => type === action.type);
}
