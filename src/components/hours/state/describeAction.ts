import { formatMessage, type Messages } from "../../../messages/index.js";
import type { UndoableAction } from "../change/isUndoable.js";
import { PRESET_LABELS } from "../change/presetWeeks.js";

/** What an action did, in a few words, for the button that takes it back: "Monday copied". */
export function describeAction(action: UndoableAction, messages: Messages): string {
  const words = messages.hours;
  const values: Record<string, string | number> = {};
  if ("day" in action && action.day) values.day = messages.weekdays[action.day];
  if ("index" in action) values.number = action.index + 1;
  if ("preset" in action) values.preset = words[PRESET_LABELS[action.preset]];
  return formatMessage(words.done[action.type], values);
}
