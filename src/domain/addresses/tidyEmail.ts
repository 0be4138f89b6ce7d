import { halfWidth } from "../texts/halfWidth.js";
import { withoutUnseen } from "../texts/withoutUnseen.js";

/** What opens and what closes. */
const PAIRS = ["<>", "()", "[]", '""', "''", "“”", "„”", "‘’", "«»"];

const SCHEME = "mailto:";

/** Longer texts are no address, whatever is around it. */
const LONGEST = 1000;

/**
 * An e-mail address as it was typed or pasted, without what is around it and not of it: spaces, marks that nobody sees,
 * `mailto:` and what follows a question mark there, brackets and quotes, a semicolon. Wide letters of East Asian keyboards
 * become ASCII. Every door reads addresses by this: the boxes, pasted lists and the server. Whether it is an address then
 * is for `isEmail` to say.
 */
export function tidyEmail(text: string): string {
  if (text.length > LONGEST) return text.trim();
  let rest = halfWidth(withoutUnseen(text)).trim();
  for (let inner = peeled(rest); inner !== rest; inner = peeled(rest)) rest = inner;
  return rest;
}

/** Without one layer of what is around an address. */
function peeled(text: string): string {
  if (text.slice(0, SCHEME.length).toLowerCase() === SCHEME) {
    return decoded(text.slice(SCHEME.length).split("?")[0] ?? "").trim();
  }
  if (text.length > 1 && PAIRS.includes(text.charAt(0) + text.slice(-1))) {
    return text.slice(1, -1).trim();
  }
  if (/^[<;]/.test(text)) return text.slice(1).trimStart();
  return /[>;]$/.test(text) ? text.slice(0, -1).trimEnd() : text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
