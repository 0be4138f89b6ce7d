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

/** "(UTC+01:00) Warsaw": the offset in brackets is that of the winter, and says no more than the names behind it. */
const LISTED_OFFSET = /^\s*\((?:UTC|GMT)(?:[+\-−–]\d{1,2}:?\d{0,2})?\)(?=\s*\p{L})/iu;

/** "CE(S)T". */
const BRACKETED_LETTER = /(?<=\p{L})\(\p{L}\)(?=\p{L})/gu;
const BRACKETS = /\([^()]{0,60}\)/g;

/** What most names of zones have in common. */
const COMMON_WORDS = /(?<![\p{L}])(?:standard|daylight|summer|time|timezone|zone)(?![\p{L}])/giu;

/**
 * The zones that `query` asks for, the likeliest first: by city, state, country, id or older name, the names of other
 * systems ("Eastern Time (US & Canada)"), letters ("CET", "ET") and by offset at `at` ("+2", "UTC+05:30"). Every word has to match; case
 * and accents don't matter. Where nothing does, what stands in brackets and common words are left out, and a list of
 * cities is taken for any of them. An empty query finds all, in the order of the table. Only a query with an offset
 * asks the engine, about those zones that can have it.
 */
export function findTimeZones(
  query: string,
  table: readonly TimeZoneRow[],
  at: Date,
): TimeZoneHit[] {
  const text = query
    .slice(0, LONGEST_QUERY)
    .replace(LISTED_OFFSET, "")
    .replace(BRACKETED_LETTER, "");
  const found = findWords(text, table, at);
  if (found.length > 0) return found.map(hitOf);
  const plain = text.replace(BRACKETS, " ");
  const short = plain.replace(COMMON_WORDS, " ");
  for (const other of [plain, short]) {
    const hits = other.trim() === "" ? [] : findWords(other, table, at);
    if (hits.length > 0) return hits.map(hitOf);
  }
  return findAny(plain.split(/[,;]/), table, at).map(hitOf);
}

function hitOf({ row, place }: Match): TimeZoneHit {
  return place === undefined ? { row } : { row, place };
}

/** Zones that one of several texts finds, if each but a few finds some: the order is that of the best find. */
function findAny(texts: readonly string[], table: readonly TimeZoneRow[], at: Date): Match[] {
  const asked = texts.filter((text) => text.trim() !== "");
  if (asked.length < 2) return [];
  const best = new Map<TimeZoneRow, Match>();
  for (const found of asked.flatMap((text) => findWords(text, table, at))) {
    const known = best.get(found.row);
    if (!known || found.level < known.level) best.set(found.row, found);
  }
  const inOrder = table.flatMap((row) => best.get(row) ?? []);
  return inOrder.sort((a, b) => a.level - b.level);
}

function findWords(text: string, table: readonly TimeZoneRow[], at: Date): Match[] {
  const typed = text
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
  const [offset] = offsets;
  if (offset === undefined) return hits.sort((a, b) => a.level - b.level);
  // "−3" is first of all a zone that is three hours behind in winter as well.
  const isUsual = ({ row }: Match) => ((row.usualOffset ?? offset) === offset ? 0 : 1);
  return hits.sort((a, b) => a.level - b.level || isUsual(a) - isUsual(b));
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
  const { cities, ids, mainCities, codes, countryCodes, names, countries, text } = row;
  const starts = (name: string) => name.startsWith(asked);
  if (names.has(asked) && !codes.has(asked)) return 0;
  if (codes.has(asked)) return 1;
  if (cities.includes(asked) || ids.includes(asked)) return 0;
  if (mainCities.some(({ folded }) => folded === asked)) return 1;
  if (countries.includes(asked) || countryCodes.has(asked)) return 2;
  if (cities.some(starts)) return 3;
  if (mainCities.some(({ folded }) => starts(folded))) return 4;
  if (countries.some(starts)) return 5;
  const isCode = (word: string) => codes.has(word) || countryCodes.has(word);
  if (words.every((word) => text.includes(` ${word}`) || isCode(word))) return 6;
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
