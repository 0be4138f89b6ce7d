import {
  formatSupportHours,
  type ParsedHours,
  type ParsedSchedule,
  parseHoursText,
} from "../../../domain/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";

export interface TypedHours {
  /** All of the text was understood: these hours can be used. */
  schedule?: ParsedSchedule;
  /** What was understood so far, in the form of the locale. */
  preview?: string;
  /** Why the text can't be used as it is, and where in it. */
  problem?: { sentence: string; index: number; length: number };
}

/** The end of a longer text is what people look for. */
const MOST_SHOWN = 40;

/** What a typed text means, in words. */
export function readTypedHours(text: string, messages: Messages): TypedHours {
  const { locale, hours } = messages;
  const parsed = parseHoursText(text, { words: hours.text, locale });
  const [schedule, ...others] = parsed.schedules;
  const problem = problemOf(parsed, others.length > 0, messages);
  const understoodAny = parsed.understood.trim() !== "" && isWorthShowing(parsed);
  const preview = formatSupportHours(
    { schedules: parsed.schedules.map((read) => ({ id: "", timeZones: [], ...read })) },
    { words: hours.text, locale, nextDay: true },
  );
  return {
    ...(!problem && { schedule }),
    ...(understoodAny && { preview }),
    ...(problem && { problem }),
  };
}

/** While days are typed and no hours yet, "Closed" would be a surprise. */
function isWorthShowing({ schedules, stoppedAt }: ParsedHours): boolean {
  if (!stoppedAt) return true;
  return schedules.some(
    ({ weekly, exceptions = [] }) =>
      exceptions.length > 0 || Object.values(weekly).some((ranges) => ranges.length > 0),
  );
}

function problemOf(
  { understood, stoppedAt }: ParsedHours,
  several: boolean,
  { hours }: Messages,
): TypedHours["problem"] {
  const { stops, understoodUpTo } = hours.typing;
  if (!stoppedAt) {
    return several ? { sentence: stops.several_schedules, index: 0, length: 0 } : undefined;
  }
  const { code, index, text } = stoppedAt;
  const sentence =
    code === "hours_expected" && text === "" ? stops.empty : formatMessage(stops[code], { text });
  const before = understood.trim();
  const shown = before.length > MOST_SHOWN ? `…${before.slice(-MOST_SHOWN)}` : before;
  const start = before === "" ? "" : `${formatMessage(understoodUpTo, { text: shown })} `;
  return { sentence: start + sentence, index, length: text.length };
}
