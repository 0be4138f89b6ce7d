import { foldText } from "./foldText.js";
import { parseOffset } from "./parseOffset.js";
import type { TimeZoneRow } from "./timeZoneTable.js";
import { zoneOffset } from "./zoneOffset.js";

/** A zone that was found. */
export interface TimeZoneHit {
  row: TimeZoneRow;
  /** The city that was asked for, where it is not the one of the zone's name: "Mumbai" of `Asia/Kolkata`. */
  place?: string;
}

const LONGEST_QUERY = 100;

/** Summer time and changes of the law move a zone this far at most from its usual offset, in minutes. */
const FARTHEST_MOVE = 60;

/** Troll moves by two hours between winter and summer. */
const FARTHEST_MOVE_IN_ANTARCTICA = 120;

/** An offset that is still being typed narrows nothing down: "+", "UTC-". */
const UNFINISHED = /^(?:utc|gmt)?[+\-−–]$/i;

/**
 * The zones that `query` asks for, the likeliest first: by city, country, id or older name, abbreviation ("CET") and by
 * offset at `at` ("+2", "UTC+05:30"). Every word has to match; case and accents don't matter. An empty query finds all,
 * in the order of the table. Only a query with an offset asks the engine, about those zones that can have it.
 */
export function findTimeZones(
  query: string,
  table: readonly TimeZoneRow[],
  at: Date,
): TimeZoneHit[] {
  const typed = query
    .slice(0, LONGEST_QUERY)
    .replace(/\b(utc|gmt) +(?=[+\-−–]\d)/gi, "$1")
    .split(/\s+/)
    .filter((word) => !UNFINISHED.test(word));
  const offsets = typed.flatMap((word) => parseOffset(word) ?? []);
  const asked = foldText(typed.filter((word) => parseOffset(word) === undefined).join(" "));
  const words = asked === "" ? [] : asked.split(" ");

  const hits = table.flatMap((row) => {
    const found = match(row, asked, words);
    return found && offsets.every((offset) => hasOffset(row, offset, at)) ? [found] : [];
  });
  return hits
    .sort((a, b) => a.level - b.level)
    .map(({ row, place }) => (place === undefined ? { row } : { row, place }));
}

interface Match extends TimeZoneHit {
  /** 0 is the best. */
  level: number;
}

function match(row: TimeZoneRow, asked: string, words: readonly string[]): Match | undefined {
  if (asked === "") return { row, level: 0 };
  const level = levelOf(row, asked, words);
  if (level === undefined) return undefined;
  const place = placeAskedFor(row, asked, words);
  return place === undefined ? { row, level } : { row, level, place };
}

function levelOf(row: TimeZoneRow, asked: string, words: readonly string[]): number | undefined {
  const { cities, ids, mainCities, codes, countries, text } = row;
  const starts = (name: string) => name.startsWith(asked);
  if (codes.has(asked)) return 1;
  if (cities.includes(asked) || ids.includes(asked)) return 0;
  if (mainCities.some(({ folded }) => folded === asked)) return 1;
  if (countries.includes(asked)) return 2;
  if (cities.some(starts)) return 3;
  if (mainCities.some(({ folded }) => starts(folded))) return 4;
  if (countries.some(starts)) return 5;
  if (words.every((word) => text.includes(` ${word}`) || codes.has(word))) return 6;
  return undefined;
}

function placeAskedFor(row: TimeZoneRow, asked: string, words: readonly string[]) {
  const { cities, mainCities } = row;
  if (cities.some((city) => city.startsWith(asked))) return undefined;
  const own = ` ${cities.join(" ")}`;
  const missing = words.filter((word) => !own.includes(` ${word}`));
  const city =
    mainCities.find(({ folded }) => folded.startsWith(asked)) ??
    mainCities.find(({ folded }) => missing.some((word) => ` ${folded}`.includes(` ${word}`)));
  return city?.name;
}

function hasOffset(row: TimeZoneRow, offset: number, at: Date): boolean {
  const { id, usualOffset = offset } = row;
  const farthest = id.startsWith("Antarctica/") ? FARTHEST_MOVE_IN_ANTARCTICA : FARTHEST_MOVE;
  return Math.abs(usualOffset - offset) <= farthest && zoneOffset(id, at) === offset;
}
