import type { SupportSchedule } from "../../../domain/index.js";

/** What a schedule is for. `schedule` is its id; no entries is the same as nothing said. */
export type UseAction =
  /** BCP 47 tags. */
  | { type: "setLanguages"; schedule: string; languages: string[] }
  | { type: "setChannels"; schedule: string; channels: string[] };

/** A schedule after an action on what it is for. Pure. */
export function changeUse(schedule: SupportSchedule, action: UseAction): SupportSchedule {
  if (action.type === "setLanguages") {
    const { languages: _before, ...rest } = schedule;
    return action.languages.length === 0 ? rest : { ...rest, languages: action.languages };
  }
  const { channels: _before, ...rest } = schedule;
  return action.channels.length === 0 ? rest : { ...rest, channels: action.channels };
}
