import { monthDateAt } from "./dateAt.js";
import { dayLettersAt } from "./dayLetters.js";
import type { HoursReading } from "./HoursReading.js";
import type { ItemPlace, ItemResult } from "./ItemResult.js";
import { matchAt } from "./matchAt.js";
import type { HoursTextStop } from "./ParsedHours.js";
import { afterDash, rangeAt } from "./rangeAt.js";
import { skipSpace } from "./skipSpace.js";
import { stopAt } from "./stopAt.js";
import { wordAt } from "./wordAt.js";
import { looksLikeZone, utcAt } from "./zoneAt.js";
import { zoneNameAt } from "./zoneNameAt.js";

type Sign = "comma" | "semicolon" | "line" | "open" | "close" | "plus" | "filler";

const SIGNS: Readonly<Record<string, Sign>> = {
  ...Object.fromEntries([...",/&|·•、，،"].map((sign) => [sign, "comma"])),
  ...Object.fromEntries([...";；؛"].map((sign) => [sign, "semicolon"])),
  ...Object.fromEntries([..."\n.。"].map((sign) => [sign, "line"])),
  ...Object.fromEntries([..."(["].map((sign) => [sign, "open"])),
  ...Object.fromEntries([...")]"].map((sign) => [sign, "close"])),
  ...Object.fromEntries([...":："].map((sign) => [sign, "filler"])),
  "+": "plus",
};

/** Signs that say that something follows: "18+" and "9–17 /" lack what. */
const PROMISES = /[+&/]/;
const ENDS = /[^\S\n]*(?:[,;.)\n|+&/]|$)/uy;
const LETTER = /\p{L}/uy;
const BULLET = /[\p{Pd}*‣▪◦][^\S\n]/uy;

/** Signs, UTC, and what no word is known for. `timeStop` is why a number that stands here is no range. */
export function otherItem(
  reading: HoursReading,
  index: number,
  { last, isLineStart }: ItemPlace,
  timeStop: HoursTextStop | undefined,
): ItemResult {
  const { text } = reading;
  const sign = SIGNS[text.charAt(index)];
  if (sign === "filler") return { end: index + 1 };
  if (sign) {
    const isCut = PROMISES.test(text.charAt(index)) && matchAt(ENDS, text, index + 1) !== undefined;
    return isCut
      ? { stop: stopAt("unexpected", text, index) }
      : { item: { kind: sign, start: index }, end: index + 1 };
  }
  const date = monthDateAt(reading, index);
  if (date) return date;
  if (timeStop) return { stop: timeStop };
  const utc = utcAt(reading, index);
  if (utc) return { item: { kind: "zone", start: index, zone: utc.zone }, end: utc.end };
  if (looksLikeZone(reading, index)) return { stop: stopAt("unknown_zone", text, index) };
  const name = zoneNameAt(reading, index);
  if (name !== undefined) return { stop: { code: "zone_name", index, text: name } };
  if (matchAt(LETTER, text, index) !== undefined) {
    return { stop: stopAt("unknown_word", text, index) };
  }
  if (isLineStart && matchAt(BULLET, text, index) !== undefined) return { end: index + 1 };
  return (
    dashBetween(reading, index, { last, isLineStart }) ?? {
      stop: stopAt("unexpected", text, index),
    }
  );
}

/** "Mon – 9–17", "9–17 – Mon": a dash between a day and its hours says nothing. */
function dashBetween(
  reading: HoursReading,
  index: number,
  { last }: ItemPlace,
): ItemResult | undefined {
  const end = afterDash(reading, index);
  if (end === undefined) return undefined;
  const { text, vocabulary } = reading;
  const word = wordAt(text, end, vocabulary)?.meaning.kind;
  if (last?.kind === "range") {
    const isDays = word === "days" || dayLettersAt(text, end, last, () => true) !== undefined;
    return isDays ? { end: skipSpace(text, end) } : undefined;
  }
  if (last?.kind !== "days" && last?.kind !== "date") return undefined;
  const isWord = word !== undefined && word !== "time";
  const range = isWord ? undefined : rangeAt(reading, end);
  const hoursFollow = word === "closed" || word === "allDay" || (range && "typed" in range);
  return hoursFollow ? { end: skipSpace(text, end) } : undefined;
}
