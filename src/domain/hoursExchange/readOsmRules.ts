import { MINUTES_PER_DAY } from "../hours/timeRange.js";
import { LIMITS } from "../limits.js";
import type { OsmLoss, OsmLossCode } from "./OsmLoss.js";
import type { OsmRule } from "./OsmRule.js";
import { osmChunks } from "./osmChunks.js";
import { OSM_WEEKDAYS } from "./osmNames.js";
import { readOsmDates } from "./readOsmDates.js";
import { readOsmTimes } from "./readOsmTimes.js";
import { readOsmWeekdays } from "./readOsmWeekdays.js";
import { TextCursor } from "./TextCursor.js";

const ALWAYS = /24\/7(?![\d:])/y;
const COLON = /:(?=\s)/y;
const MODIFIER = /(?:open|off|closed|unknown)\b/iy;
const COMMENT = /"([^"]*)"/y;
const COMMA = /,/y;

const EVERY_DAY: ReadonlySet<number> = new Set(OSM_WEEKDAYS.keys());
const WHOLE_DAY = [{ start: 0, end: MINUTES_PER_DAY }];

/** A rule's parts, as far as they were read, or the code of why the rest of the text can't be kept. */
type Reading = Omit<OsmRule, "start" | "end" | "adds"> | OsmLossCode;

/** Reads what it understands of a value, rule by rule, and lists the rest. Linear in the length of the value. */
export function readOsmRules(value: string): { rules: OsmRule[]; losses: OsmLoss[] } {
  const rules: OsmRule[] = [];
  const losses: OsmLoss[] = [];
  for (const chunk of osmChunks(value)) {
    if (chunk.isFallback) losses.push({ code: "fallback", start: chunk.start, end: chunk.end });
    else readChunk(new TextCursor(value, chunk.start, chunk.end), rules, losses);
  }
  return { rules, losses };
}

/** The rules between two `;`: the first replaces, those after a `,` add. */
function readChunk(cursor: TextCursor, rules: OsmRule[], losses: OsmLoss[]) {
  let adds = false;
  do {
    // A loss has a text: of a `,` at the very end, the comma.
    const start = Math.min(cursor.at, cursor.end - 1);
    const details: OsmLoss[] = [];
    const rule = readRule(cursor, details);
    const isWhole = cursor.isAtEnd || cursor.text[cursor.at] === ",";
    if (typeof rule === "string" || !isWhole) {
      // Where one rule is not understood, nobody can tell where the next begins.
      const code = typeof rule === "string" ? rule : "not_understood";
      losses.push({ code, start, end: cursor.end });
      return;
    }
    const end = cursor.at - trailingBlanks(cursor);
    if (rule.weekdays.size > 0 && rule.spans.length > 0) {
      losses.push(...details);
      rules.push({ ...rule, start, end, adds });
    } else losses.push(...details.map((loss) => ({ ...loss, start, end })));
    adds = true;
  } while (cursor.take(COMMA));
}

function readRule(cursor: TextCursor, losses: OsmLoss[]): Reading {
  const start = cursor.at;
  const always = cursor.take(ALWAYS);
  const dates = readOsmDates(cursor);
  if (typeof dates === "string") return dates;
  cursor.take(COLON);
  const weekdays = readOsmWeekdays(cursor, losses);
  cursor.take(COLON);
  const times = readOsmTimes(cursor, losses);
  const modifier = cursor.take(MODIFIER)?.[0].toLowerCase();
  if (cursor.at === start) return cursor.take(COMMENT) ? "unknown_hours" : "not_understood";
  if (modifier === "unknown") return "unknown_hours";
  const commentAt = cursor.at;
  const comment = cursor.take(COMMENT)?.[1] ?? "";
  if (comment.length > (dates ? LIMITS.name : 0)) {
    losses.push({ code: "comment", start: commentAt, end: commentAt + comment.length + 2 });
  }
  // Days without a time are open all day only where the text says "open": a comment such as "by appointment" is no time.
  if (!always && !times && modifier === undefined) {
    return comment === "" ? "not_understood" : "unknown_hours";
  }
  // "24/7 Mo-Fr" and the like: no telling what is meant.
  if (always && (dates || weekdays || times)) return "not_understood";
  return {
    isOpen: modifier === undefined || modifier === "open",
    weekdays: weekdays ?? EVERY_DAY,
    ...(dates && { dates }),
    spans: times ?? WHOLE_DAY,
    comment,
  };
}

function trailingBlanks({ text, at }: TextCursor): number {
  const before = text.slice(0, at);
  return before.length - before.trimEnd().length;
}
