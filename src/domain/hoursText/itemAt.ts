import { dateAt } from "./dateAt.js";
import { dayLettersAt } from "./dayLetters.js";
import { daysItem } from "./daysItem.js";
import type { HoursReading } from "./HoursReading.js";
import type { ItemPlace, ItemResult } from "./ItemResult.js";
import { otherItem } from "./otherItem.js";
import { rangeAt } from "./rangeAt.js";
import { stopAt } from "./stopAt.js";
import { type WordFound, wordAt } from "./wordAt.js";
import { regionZoneAt } from "./zoneAt.js";

/** Reads one item at `index`, where no space stands. */
export function itemAt(reading: HoursReading, index: number, place: ItemPlace): ItemResult {
  const { text, vocabulary } = reading;
  const zone = regionZoneAt(reading, index);
  if (zone) return { item: { kind: "zone", start: index, zone: zone.zone }, end: zone.end };
  const date = dateAt(text, index);
  if (date) return date;
  const word = wordAt(text, index, vocabulary);
  if (word && word.meaning.kind !== "time") return wordItem(reading, index, word);
  const range = rangeAt(reading, index);
  if (range && "typed" in range) {
    return { item: { kind: "range", start: index, typed: range.typed }, end: range.end };
  }
  const isDayAt = (at: number) => wordAt(text, at, vocabulary)?.meaning.kind === "days";
  const letters = range ? undefined : dayLettersAt(text, index, place.last, isDayAt);
  if (letters === "unclear") return { stop: stopAt("unexpected", text, index) };
  if (letters) return daysItem(reading, index, letters.days, letters.end);
  return otherItem(reading, index, place, range?.stop);
}

function wordItem(reading: HoursReading, start: number, { meaning, end }: WordFound): ItemResult {
  switch (meaning.kind) {
    case "days":
      return daysItem(reading, start, meaning.days, end);
    case "closed":
    case "allDay":
    case "plus":
    case "except":
    case "break":
      return { item: { kind: meaning.kind, start }, end };
    case "noZone":
      return { item: { kind: "zone", start, zone: undefined }, end };
    case "and":
      return { item: { kind: "comma", start }, end };
    case "filler":
      return isLoneLetter(reading.text, start, end)
        ? { stop: stopAt("unexpected", reading.text, start) }
        : { end };
    case "holidays":
      return { stop: { code: "holidays", index: start, text: reading.text.slice(start, end) } };
    default:
      return { stop: stopAt("unexpected", reading.text, start) };
  }
}

/** The Polish "w" (in) before a sign or a number is more likely Wednesday: "W, TH 9–17". */
function isLoneLetter(text: string, start: number, end: number): boolean {
  return end - start === 1 && /^\p{L}\s*(?:[^\p{L}\s]|$)/u.test(text.slice(start, start + 20));
}
