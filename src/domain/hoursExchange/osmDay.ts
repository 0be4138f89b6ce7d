import { MINUTES_PER_DAY } from "../timeRange.js";
import { weekdayIndexOf } from "./civilDay.js";
import type { MinuteSpan, OsmRule } from "./OsmRule.js";

/** Open time on one calendar day, in minutes, and the span of the rule that it comes from. */
interface Piece extends MinuteSpan {
  span: MinuteSpan;
  rule: OsmRule;
  /** It opened the day before. */
  isTail: boolean;
}

/** The ranges that start on a day, and the rules whose nights were cut short at the end of that day. */
export interface OsmDay {
  ranges: MinuteSpan[];
  cut: OsmRule[];
}

/**
 * What starts on a day. Rules speak of calendar days, one after the other: a later rule replaces or closes what earlier ones
 * say of the same day, the tail of the night before too. What is left of a night on both sides of midnight is one range again.
 */
export function osmDay(rules: readonly OsmRule[], day: number): OsmDay {
  const before = piecesOn(rules, day - 1);
  const here = piecesOn(rules, day);
  const after = piecesOn(rules, day + 1);
  const ranges: MinuteSpan[] = [];
  const cut: OsmRule[] = [];
  for (const piece of here) {
    if (piece.isTail) {
      if (!before.some((head) => isOneNight(head, piece))) ranges.push(piece);
      continue;
    }
    const tail = after.find((next) => isOneNight(piece, next));
    ranges.push({ start: piece.start, end: piece.end + (tail?.end ?? 0) });
    if (isCut(piece, after)) cut.push(piece.rule);
  }
  return { ranges: merged(ranges), cut };
}

function piecesOn(rules: readonly OsmRule[], day: number): Piece[] {
  let pieces: Piece[] = [];
  for (const rule of rules) {
    const isToday = speaksOf(rule, day);
    if (isToday && rule.isOpen && !rule.adds) pieces = [];
    for (const span of rule.spans) {
      const parts = [
        ...(isToday ? [partOf(rule, span, false)] : []),
        ...(span.end > MINUTES_PER_DAY && speaksOf(rule, day - 1)
          ? [partOf(rule, span, true)]
          : []),
      ];
      for (const part of parts) {
        pieces = rule.isOpen ? [...pieces, part] : pieces.flatMap((piece) => without(piece, part));
      }
    }
  }
  return pieces;
}

function speaksOf({ weekdays, dates }: OsmRule, day: number): boolean {
  return weekdays.has(weekdayIndexOf(day)) && (!dates || dates.has(day));
}

function partOf(rule: OsmRule, span: MinuteSpan, isTail: boolean): Piece {
  return isTail
    ? { rule, span, isTail, start: 0, end: span.end - MINUTES_PER_DAY }
    : { rule, span, isTail, start: span.start, end: Math.min(span.end, MINUTES_PER_DAY) };
}

function without(piece: Piece, off: MinuteSpan): Piece[] {
  return [
    { ...piece, end: Math.min(piece.end, off.start) },
    { ...piece, start: Math.max(piece.start, off.end) },
  ].filter(({ start, end }) => start < end);
}

/** A range can't be longer than a day: the rest of a longer one belongs to the day it is on. */
function isOneNight(head: Piece, tail: Piece): boolean {
  return (
    !head.isTail &&
    tail.isTail &&
    head.span === tail.span &&
    head.end === MINUTES_PER_DAY &&
    tail.start === 0 &&
    MINUTES_PER_DAY - head.start + tail.end <= MINUTES_PER_DAY
  );
}

function isCut(head: Piece, after: readonly Piece[]): boolean {
  const isNight = head.end === MINUTES_PER_DAY && head.span.end > MINUTES_PER_DAY;
  const length = head.span.end - MINUTES_PER_DAY;
  return (
    isNight &&
    !after.some(({ isTail, span, end }) => isTail && span === head.span && end === length)
  );
}

/** Ranges of one day that overlap are one, unless that would be longer than a day; those that touch stay as written. */
function merged(ranges: readonly MinuteSpan[]): MinuteSpan[] {
  const found: MinuteSpan[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1);
    const isApart = !last || start >= last.end;
    if (!isApart && Math.max(last.end, end) - last.start <= MINUTES_PER_DAY) {
      last.end = Math.max(last.end, end);
      continue;
    }
    if (!isApart) last.end = start;
    found.push({ start, end });
  }
  return found;
}
