import { MINUTES_PER_DAY } from "../hours/timeRange.js";
import type { MinuteSpan, OsmRule } from "./OsmRule.js";
import type { OsmPiece } from "./osmPieces.js";

/** The ranges that start on a day, and the rules whose nights were cut short at the end of that day. */
export interface OsmDay {
  ranges: MinuteSpan[];
  cut: OsmRule[];
}

/** What starts on a day. What is left of a night on both sides of midnight is one range again. */
export function osmDay(piecesOn: (day: number) => readonly OsmPiece[], day: number): OsmDay {
  const before = headsOf(piecesOn(day - 1));
  const after = tailsOf(piecesOn(day + 1));
  const ranges: MinuteSpan[] = [];
  const cut: OsmRule[] = [];
  for (const piece of piecesOn(day)) {
    if (piece.isTail) {
      if (!isOneNight(before.get(piece.span), piece)) ranges.push(piece);
      continue;
    }
    const tail = piece.end === MINUTES_PER_DAY ? after.get(piece.span) : undefined;
    const rest = tail && isOneNight(piece, tail) ? tail.end : 0;
    ranges.push({ start: piece.start, end: piece.end + rest });
    if (isCut(piece, tail)) cut.push(piece.rule);
  }
  return { ranges: merged(ranges), cut };
}

/** What runs up to midnight, by the span it is of. */
function headsOf(pieces: readonly OsmPiece[]): Map<MinuteSpan, OsmPiece> {
  const heads = pieces.filter(({ isTail, end }) => !isTail && end === MINUTES_PER_DAY);
  return new Map(heads.map((piece) => [piece.span, piece]));
}

/** What goes on from midnight, by the span it is of. */
function tailsOf(pieces: readonly OsmPiece[]): Map<MinuteSpan, OsmPiece> {
  const tails = pieces.filter(({ isTail, start }) => isTail && start === 0);
  return new Map(tails.map((piece) => [piece.span, piece]));
}

/** A range can't be longer than a day: the rest of a longer one belongs to the day it is on. */
function isOneNight(head: OsmPiece | undefined, tail: OsmPiece): boolean {
  return head !== undefined && tail.start === 0 && tail.end <= head.start;
}

function isCut({ end, span }: OsmPiece, tail: OsmPiece | undefined): boolean {
  const isNight = end === MINUTES_PER_DAY && span.end > MINUTES_PER_DAY;
  return isNight && tail?.end !== span.end - MINUTES_PER_DAY;
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
