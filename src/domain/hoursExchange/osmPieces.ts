import { MINUTES_PER_DAY } from "../hours/timeRange.js";
import { weekdayIndexOf } from "./civilDay.js";
import type { MinuteSpan, OsmRule } from "./OsmRule.js";

/** Open time on one calendar day, in minutes, and the span of the rule that it comes from. */
export interface OsmPiece extends MinuteSpan {
  span: MinuteSpan;
  rule: OsmRule;
  /** It opened the day before. */
  isTail: boolean;
}

/**
 * What rules say of calendar days, one after the other: a later rule replaces or closes what earlier ones say of the same
 * day, the tail of the night before too. Days that the same rules speak of are worked out once, or a short value with a long
 * span of dates would take minutes.
 */
export function osmPieces(rules: readonly OsmRule[]): (day: number) => readonly OsmPiece[] {
  const known = new Map<string, readonly OsmPiece[]>();
  return (day) => {
    const today = rules.map((rule) => speaksOf(rule, day));
    const yesterday = rules.map((rule) => speaksOf(rule, day - 1));
    const key = `${today}/${yesterday}`;
    const pieces = known.get(key) ?? piecesOf(rules, today, yesterday);
    known.set(key, pieces);
    return pieces;
  };
}

function piecesOf(
  rules: readonly OsmRule[],
  today: readonly boolean[],
  yesterday: readonly boolean[],
): readonly OsmPiece[] {
  let pieces: OsmPiece[] = [];
  for (const [index, rule] of rules.entries()) {
    const parts = [
      ...(today[index] ? rule.spans.map((span) => headOf(rule, span)) : []),
      ...(yesterday[index] ? rule.spans.filter(endsNextDay).map((span) => tailOf(rule, span)) : []),
    ];
    if (!rule.isOpen)
      for (const off of parts) pieces = pieces.flatMap((piece) => without(piece, off));
    else if (today[index] && !rule.adds) pieces = parts;
    else pieces.push(...parts);
  }
  return pieces;
}

function speaksOf({ weekdays, dates }: OsmRule, day: number): boolean {
  return weekdays.has(weekdayIndexOf(day)) && (!dates || dates.has(day));
}

function endsNextDay({ end }: MinuteSpan): boolean {
  return end > MINUTES_PER_DAY;
}

function headOf(rule: OsmRule, span: MinuteSpan): OsmPiece {
  const end = Math.min(span.end, MINUTES_PER_DAY);
  return { rule, span, isTail: false, start: span.start, end };
}

function tailOf(rule: OsmRule, span: MinuteSpan): OsmPiece {
  return { rule, span, isTail: true, start: 0, end: span.end - MINUTES_PER_DAY };
}

function without(piece: OsmPiece, off: MinuteSpan): OsmPiece[] {
  if (off.end <= piece.start || off.start >= piece.end) return [piece];
  return [
    { ...piece, end: off.start },
    { ...piece, start: off.end },
  ].filter(({ start, end }) => start < end);
}
