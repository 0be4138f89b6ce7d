import { bracketRules } from "./bracketRules.js";
import type { ReadItem } from "./HoursItem.js";
import type { HoursReading } from "./HoursReading.js";
import type { HoursTextWords } from "./HoursTextWords.js";
import { joinDrafts } from "./joinDrafts.js";
import { monthReader } from "./monthReader.js";
import type { HoursTextStop, ParsedHours, ParsedSchedule } from "./ParsedHours.js";
import { readItems } from "./readItems.js";
import { resolveItems } from "./resolveItems.js";
import { finishDraft, newDraft, type ScheduleDraft } from "./ScheduleDraft.js";
import { schedulesOf } from "./schedulesOf.js";
import { stopAt } from "./stopAt.js";
import { timeReader } from "./timeReader.js";
import { vocabularyOf } from "./vocabulary.js";
import { zoneReader } from "./zoneReader.js";

/** Longer texts are not read, in code units: far more than the hours of a company need. */
const MOST_CHARACTERS = 10_000;

export interface ParseHoursOptions {
  /** Words of the language, in which days and the like may be named; English ones are understood besides. */
  words: HoursTextWords;
  /** BCP 47 tag: its words for AM and PM are understood. */
  locale: string;
}

/**
 * Reads support hours as people type them: `"Mon-Fri 9-17, Sat 10-14"`, `"24/7"`, `"weekdays 9 to 5pm"`. Never throws; what
 * it does not understand is in `stoppedAt`, with what was understood before. How it decides:
 * - Days that are not named are closed. Hours without days mean every day, or more hours of the days named last.
 * - Days that are named again get the new hours; after a comma the new hours are added where none overlap.
 * - `"9-5"` is 09:00 to 17:00, `"9-5pm"` and `"9am-5"` too; `"22-6"` and `"09-05"` end on the next day.
 * - Time zones may stand anywhere in a schedule. Hours on the line after them begin another schedule.
 * - A date (`2026-12-24`), with its name in quotation marks, gets hours of its own.
 */
export function parseHoursText(text: string, options: ParseHoursOptions): ParsedHours {
  if (text.length > MOST_CHARACTERS) {
    return nothing({ code: "too_long", index: MOST_CHARACTERS, text: "" });
  }
  if (text.trim() === "") return nothing({ code: "empty", index: 0, text: "" });
  const reading: HoursReading = {
    text,
    vocabulary: vocabularyOf(options.words),
    readTime: timeReader(options.locale, options.words.typed),
    monthOf: monthReader(options.locale),
    zoneOf: zoneReader(),
  };
  const { items, stop } = readItems(reading);
  const { drafts, stoppedAt } = understand(items, text, stop);
  const schedules = finish(joinDrafts(drafts));
  if (stoppedAt) return stopped(schedules, text, stoppedAt);
  if (!drafts.some(({ lastRule }) => lastRule)) {
    return stopped(schedules, text, { code: "hours_expected", index: text.length, text: "" });
  }
  return { schedules, understood: text };
}

/** What the items say up to where they make no sense. What comes after that must not have helped to understand them. */
function understand(
  items: readonly ReadItem[],
  text: string,
  stop: HoursTextStop | undefined,
): { drafts: [ScheduleDraft, ...ScheduleDraft[]]; stoppedAt: HoursTextStop | undefined } {
  const rules = bracketRules(items);
  const resolved = resolveItems(rules.items);
  const { drafts, open, fault, isOpenFault } = schedulesOf(resolved.items);
  const [unfinished] = open.subject;
  const later = resolved.fault ?? rules.fault;
  // "closed on 25 Dec": the word that was not understood is what one has to look at.
  const first = isOpenFault && (later || stop) ? later : (fault ?? later);
  if (first) {
    const before = items.filter(({ start }) => start < first.index);
    return understand(before, text, stopAt(first.code, text, first.index));
  }
  if (stop || !unfinished) return { drafts, stoppedAt: stop };
  return { drafts, stoppedAt: stopAt("hours_expected", text, unfinished.start) };
}

function nothing(stoppedAt: HoursTextStop): ParsedHours {
  return { schedules: [finishDraft(newDraft())], understood: "", stoppedAt };
}

function stopped(
  schedules: ParsedHours["schedules"],
  text: string,
  stoppedAt: HoursTextStop,
): ParsedHours {
  return { schedules, understood: text.slice(0, stoppedAt.index), stoppedAt };
}

function finish([first, ...others]: [ScheduleDraft, ...ScheduleDraft[]]): [
  ParsedSchedule,
  ...ParsedSchedule[],
] {
  return [finishDraft(first), ...others.map(finishDraft)];
}
