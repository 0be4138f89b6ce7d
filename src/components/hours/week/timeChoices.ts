import type { TimeRange } from "../../../domain/index.js";
import { minutesOf, timeOf } from "../change/minutes.js";
import { DAY } from "../change/spans.js";

/** A time that can be chosen. */
export interface TimeChoice {
  /** `"HH:MM"`, up to `"24:00"`. */
  time: string;
  /** Minutes since the midnight that the range's day begins with: past 1440 on the day after. */
  minutes: number;
}

/**
 * The times to choose from, every `step` minutes: a day for opening; for closing what follows the opening, through the
 * night. While the opening can't be read, closing is offered up to 24:00.
 */
export function timeChoices(edge: keyof TimeRange, opens: string, step: number): TimeChoice[] {
  const opening = minutesOf(opens);
  const first = edge === "opens" ? 0 : (Math.floor((opening ?? 0) / step) + 1) * step;
  const end = edge === "opens" ? DAY : opening === undefined ? DAY + 1 : opening + DAY;
  const choices: TimeChoice[] = [];
  for (let minutes = first; minutes < end; minutes += step) {
    choices.push({ minutes, time: timeOf(minutes > DAY ? minutes - DAY : minutes) });
  }
  return choices;
}

/** Where a typed time stands among the choices: the place of the nearest one, and whether it is that one exactly. */
export function nearestChoice(
  choices: readonly TimeChoice[],
  time: string | undefined,
): { index: number; isExact: boolean } {
  const typed = time === undefined ? undefined : minutesOf(time);
  if (typed === undefined) return { index: -1, isExact: false };
  const first = choices[0]?.minutes ?? 0;
  const minutes = typed < first && first > 0 ? typed + DAY : typed;
  const distance = (choice: TimeChoice) => Math.abs(choice.minutes - minutes);
  const nearest = choices.reduce<TimeChoice | undefined>(
    (best, choice) => (best && distance(best) <= distance(choice) ? best : choice),
    undefined,
  );
  if (!nearest) return { index: -1, isExact: false };
  return { index: choices.indexOf(nearest), isExact: distance(nearest) === 0 };
}
