import { isSeen } from "./isSeen.js";

/** Turns the text around it about: a sentence with such a name in it could be made to say something else. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

const LINE_BREAKS_AND_TABS = /[\t-\r\u0085\u2028\u2029]+/g;

/** A text without the marks that reverse what stands around it. */
export function withoutDirection(text: string): string {
  return text.replace(DIRECTION, "");
}

/**
 * A name, or another text of one line, as it is stored and judged: without spaces around it and marks that reverse what
 * stands around it, with a space for line breaks and tabs. `""` for a text of which nothing is seen. Other control
 * characters are left in it, to be refused: see `hasControlCharacter`.
 */
export function tidyLine(text: string): string {
  const line = withoutDirection(text).replace(LINE_BREAKS_AND_TABS, " ").trim();
  return isSeen(line) ? line : "";
}
