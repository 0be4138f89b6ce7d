import { WEEKDAYS, type Weekday } from "../SupportHours.js";
import { dateAt } from "./dateAt.js";
import type { HoursItem } from "./HoursItem.js";
import type { HoursReading } from "./HoursReading.js";
import { matchAt } from "./matchAt.js";
import type { HoursTextStop } from "./ParsedHours.js";
import { afterDash, rangeAt, skipSpace } from "./rangeAt.js";
import { stopAt } from "./stopAt.js";
import { type WordFound, wordAt } from "./wordAt.js";
import { looksLikeZone, plainZoneAt, regionZoneAt } from "./zoneAt.js";

/** What was found: an item, or nothing but an index to go on from, or the end of all understanding. */
export type ItemResult = { item?: HoursItem; end: number } | { stop: HoursTextStop };

const SIGNS: Record<string, "comma" | "semicolon" | "line" | "filler"> = {
  ...Object.fromEntries([...",/&+|·•、，،"].map((sign) => [sign, "comma"])),
  ...Object.fromEntries([...";；؛"].map((sign) => [sign, "semicolon"])),
  ...Object.fromEntries([..."\n.。"].map((sign) => [sign, "line"])),
  ...Object.fromEntries([...":：()[]"].map((sign) => [sign, "filler"])),
};
const LETTER = /\p{L}/uy;

/** Reads one item at `index`, where no space stands. `last` is the item before it. */
export function itemAt(reading: HoursReading, index: number, last?: HoursItem): ItemResult {
  const { text, vocabulary } = reading;
  const zone = regionZoneAt(reading, index);
  if (zone) return { item: { kind: "zone", start: index, zone: zone.zone }, end: zone.end };
  const date = dateAt(text, index);
  if (date) return date;
  const word = wordAt(text, index, vocabulary);
  if (word) return wordItem(reading, index, word, last);
  const range = rangeAt(reading, index);
  if (range) {
    if ("stop" in range) return range;
    return { item: { kind: "range", start: index, range: range.range }, end: range.end };
  }
  return otherItem(reading, index, last);
}

function wordItem(
  reading: HoursReading,
  start: number,
  { meaning, end }: WordFound,
  last: HoursItem | undefined,
): ItemResult {
  switch (meaning.kind) {
    case "days":
      return daysItem(reading, start, meaning.days, end);
    case "closed":
    case "allDay":
      return { item: { kind: meaning.kind, start }, end };
    case "noZone":
      return { item: { kind: "zone", start, zone: undefined }, end };
    case "and":
      return { item: { kind: "comma", start }, end };
    case "filler":
      return { end };
    case "nextDay": {
      const fits = last?.kind === "range" && last.range.closes <= last.range.opens;
      return fits ? { end } : { stop: stopAt("unexpected", reading.text, start) };
    }
    case "to":
      return { stop: stopAt("unexpected", reading.text, start) };
  }
}

/** "Mon", or "Sat–Mon", which goes round the end of the week. */
function daysItem(
  reading: HoursReading,
  start: number,
  days: readonly Weekday[],
  end: number,
): ItemResult {
  const toIndex = afterDash(reading, end);
  const to = toIndex === undefined ? undefined : wordAt(reading.text, toIndex, reading.vocabulary);
  const [first] = days;
  const last = to?.meaning.kind === "days" ? to.meaning.days[0] : undefined;
  if (!to || !first || !last) return { item: { kind: "days", start, days }, end };
  if (days.length > 1 || (to.meaning.kind === "days" && to.meaning.days.length > 1)) {
    return { stop: stopAt("unexpected", reading.text, end) };
  }
  const from = WEEKDAYS.indexOf(first);
  const length = ((WEEKDAYS.indexOf(last) - from + 7) % 7) + 1;
  const run = [...WEEKDAYS, ...WEEKDAYS].slice(from, from + length);
  return { item: { kind: "days", start, days: run }, end: to.end };
}

function otherItem(reading: HoursReading, index: number, last: HoursItem | undefined): ItemResult {
  const { text } = reading;
  const sign = SIGNS[text.charAt(index)];
  if (sign === "filler") return { end: index + 1 };
  if (sign) return { item: { kind: sign, start: index }, end: index + 1 };
  const plain = plainZoneAt(reading, index);
  if (plain) return { item: { kind: "zone", start: index, zone: plain.zone }, end: plain.end };
  if (looksLikeZone(reading, index)) return { stop: stopAt("unknown_zone", text, index) };
  if (matchAt(LETTER, text, index) !== undefined) {
    return { stop: stopAt("unknown_word", text, index) };
  }
  return dashBeforeHours(reading, index, last) ?? { stop: stopAt("unexpected", text, index) };
}

/** "Mon – 9–17": a dash between a day and its hours says nothing. */
function dashBeforeHours(
  reading: HoursReading,
  index: number,
  last: HoursItem | undefined,
): ItemResult | undefined {
  const end = afterDash(reading, index);
  if (end === undefined || (last?.kind !== "days" && last?.kind !== "date")) return undefined;
  const word = wordAt(reading.text, end, reading.vocabulary)?.meaning.kind;
  const range = word ? undefined : rangeAt(reading, end);
  const hoursFollow = word === "closed" || word === "allDay" || (range && "range" in range);
  return hoursFollow ? { end: skipSpace(reading.text, end) } : undefined;
}
