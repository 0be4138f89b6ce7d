import { LIMITS } from "../limits.js";

export interface ListToken {
  kind: "word" | "quoted" | "paren" | "angle";
  /** Without what encloses it. */
  value: string;
  start: number;
  end: number;
}

/** What stands between commas, semicolons, tabs or bars. */
export interface ListPiece {
  /** None where two separators follow each other, as around an empty cell of a table. */
  tokens: ListToken[];
  /** What comes before it, within its line. */
  after: "nothing" | "comma" | "tab" | "semicolon";
}

const LINE_ENDS = new Set("\n\r\v\f\u0085\u2028\u2029");
const SEPARATORS: ReadonlyMap<string, ListPiece["after"]> = new Map([
  ...[...",，、،"].map((char) => [char, "comma"] as const),
  ...[..."；؛;"].map((char) => [char, "semicolon"] as const),
  ["\t", "tab"],
  ["|", "tab"],
]);
const CLOSING_QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["„", "”“"],
  ["«", "»"],
]);

/** What stands between two addresses that are written without a space. */
const BETWEEN_ADDRESSES = new Set("/&\\•·");

/**
 * Cuts a list of people into lines, and those into pieces, at commas, semicolons, tabs and bars. Quotes and brackets keep
 * together what is in them, if they are closed in the same line; quotes around a whole entry, or several, are as if they
 * were not there. A line with nothing in it has no pieces. Takes time in proportion to the text.
 */
export function splitList(text: string): ListPiece[][] {
  const lines: ListPiece[][] = [];
  let line: ListPiece[] = [{ tokens: [], after: "nothing" }];
  /** By closing quote: up to where none was found, so that no stretch is searched twice. */
  const unclosed = new Map<string, number>();
  /** Where the quote closes that is around the entry that is read now. */
  let closing = -1;

  const endLine = () => {
    lines.push(line.some(({ tokens }) => tokens.length > 0) ? line : []);
    line = [{ tokens: [], after: "nothing" }];
  };

  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const after = SEPARATORS.get(char);
    if (LINE_ENDS.has(char)) endLine();
    else if (after) line.push({ tokens: [], after });
    else if (!/\s/.test(char) && at !== closing) {
      const quoted = quotedAt(text, at, unclosed);
      // Within such quotes there are none: so no stretch is read more than twice.
      if (quoted && at > closing && isAroundEntry(quoted, text)) {
        closing = quoted.end - 1;
        at += 1;
        continue;
      }
      const token =
        quoted ??
        enclosedAt(text, at, "(", ")") ??
        enclosedAt(text, at, "<", ">") ??
        wordAt(text, at);
      line.at(-1)?.tokens.push(token);
      at = token.end;
      continue;
    }
    at += 1;
  }
  endLine();
  return lines;
}

/** `"Ada Lovelace <ada@x.org>"`: an address with more than it, and no name of one that follows. */
function isAroundEntry({ value, end }: ListToken, text: string): boolean {
  const [, domain = ""] = value.split("@");
  if (domain === "" || !/[\s<,;]/.test(value.trim())) return false;
  return !/^\s{0,9}[<(]/.test(text.slice(end, end + 10));
}

function quotedAt(
  text: string,
  start: number,
  unclosed: Map<string, number>,
): ListToken | undefined {
  const closing = CLOSING_QUOTES.get(text.charAt(start));
  if (!closing || start < (unclosed.get(closing) ?? 0)) return undefined;
  let value = "";
  let at = start + 1;
  for (; at < text.length && !LINE_ENDS.has(text.charAt(at)); at += 1) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    // A backslash in mails, a doubled quote in tables.
    const isEscaped =
      (char === "\\" && (next === "\\" || closing.includes(next))) ||
      (char === '"' && next === '"');
    if (next !== "" && isEscaped) {
      value += next;
      at += 1;
    } else if (closing.includes(char)) return { kind: "quoted", value, start, end: at + 1 };
    else value += char;
  }
  unclosed.set(closing, at);
  return undefined;
}

/** In one line, with no second opening and no end of an entry within. */
function enclosedAt(
  text: string,
  start: number,
  open: "(" | "<",
  close: ")" | ">",
): ListToken | undefined {
  if (text.charAt(start) !== open) return undefined;
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === close) {
      const kind = open === "(" ? "paren" : "angle";
      return { kind, value: text.slice(start + 1, at), start, end: at + 1 };
    }
    if (char === open || LINE_ENDS.has(char)) return undefined;
    if (open === "<" && SEPARATORS.has(char)) return undefined;
  }
  return undefined;
}

function wordAt(text: string, start: number): ListToken {
  let end = start + 1;
  let hasAddress = text.charAt(start) === "@";
  while (end < text.length) {
    const char = text.charAt(end);
    if (/[\s<(]/.test(char) || LINE_ENDS.has(char) || SEPARATORS.has(char)) break;
    if (hasAddress && BETWEEN_ADDRESSES.has(char) && isBeforeAddress(text, end)) break;
    if (char === "@") hasAddress = true;
    end += 1;
  }
  return { kind: "word", value: text.slice(start, end), start, end };
}

function isBeforeAddress(text: string, at: number): boolean {
  return /^[^\s@]+@/.test(text.slice(at + 1, at + 1 + LIMITS.email));
}
