import { closedWeek, WEEKDAYS } from "../record/SupportHours.js";
import type { ScheduleDraft } from "./ScheduleDraft.js";

/**
 * A line that repeats the zones of the one above, or only closes days, goes on with the same schedule: "Mon–Fri 9–17
 * (UTC)", "Sat 10–14 (UTC)", "Sun closed".
 */
export function joinDrafts([first, ...others]: readonly [ScheduleDraft, ...ScheduleDraft[]]): [
  ScheduleDraft,
  ...ScheduleDraft[],
] {
  const joined: [ScheduleDraft, ...ScheduleDraft[]] = [first];
  let above = first;
  for (const draft of others) {
    if (goesOn(above, draft)) {
      joined.pop();
      above = together(above, draft);
    } else {
      above = draft;
    }
    joined.push(above);
  }
  return joined;
}

function goesOn(above: ScheduleDraft, draft: ScheduleDraft): boolean {
  if (draft.exceptions.size > 0) return false;
  if (draft.zones === undefined) return WEEKDAYS.every((day) => draft.weekly[day].length === 0);
  const isSame = draft.zones.length > 0 && draft.zones.join() === above.zones?.join();
  return isSame && ![...draft.named].some((day) => above.named.has(day));
}

function together(above: ScheduleDraft, draft: ScheduleDraft): ScheduleDraft {
  const weekly = closedWeek();
  for (const day of WEEKDAYS) weekly[day] = (draft.named.has(day) ? draft : above).weekly[day];
  const named = new Set([...above.named, ...draft.named]);
  return { ...draft, weekly, named, zones: above.zones, exceptions: above.exceptions };
}
