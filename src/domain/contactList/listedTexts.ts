import { tidyEmail } from "../addresses/tidyEmail.js";
import { LIMITS } from "../limits.js";
import { splitPhone } from "../phones/splitPhone.js";
import { withoutLabel } from "../phones/withoutLabel.js";
import { tidyLine } from "../texts/tidyLine.js";
import { withoutUnseen } from "../texts/withoutUnseen.js";
import type { ListToken } from "./splitList.js";

const AROUND_ADDRESS = new Set("<>\"'`“”„‘’«»()[]{}.,:;!|*•·/&\\ ");
const BEFORE_PHONE = new Set("-–—•·:*/ ");
const AROUND_NAME = new Set("<>\"'`“”„‘’«»-–—:;,|*•·/&+ \u00a0");

/** The address that a token means, not judged: without the punctuation of a list, and what `tidyEmail` takes away. */
export function listedEmail(text: string): string {
  return trimmed(tidyEmail(trimmed(withoutUnseen(text), AROUND_ADDRESS)), AROUND_ADDRESS);
}

/** The name that tokens are; absent when there is no letter in them. Labels ("To:") and numbers of a list are none. */
export function listedName(tokens: readonly ListToken[]): string | undefined {
  const words = tokens.map(({ kind, value }) =>
    kind === "paren" && tokens.length > 1 ? `(${value})` : value,
  );
  const start = words.findIndex((word) => !isLabel(word));
  if (start < 0) return undefined;
  const name = unbracketed(trimmed(tidyLine(words.slice(start).join(" ")), AROUND_NAME))
    .split(/\s+/)
    .join(" ");
  return /[\p{L}\p{N}]/u.test(name) ? name : undefined;
}

/** The phone number that tokens are together, as it was written, without a label such as `"tel.:"`. */
export function listedPhone(tokens: readonly ListToken[]): string | undefined {
  const text = tokens.map(({ kind, value }) => (kind === "paren" ? `(${value})` : value)).join(" ");
  if (!/\p{Nd}/u.test(text)) return undefined;
  const split = splitPhone(text);
  if (!split || !/^[+\d\s().\-/]+$/.test(withoutLabel(split.number))) return undefined;
  return split.number.replace(/\D/g, "").length >= 7
    ? withoutLabel(trimmed(withoutUnseen(text), BEFORE_PHONE))
    : undefined;
}

/** Can this be what somebody is called, rather than an address to be mended? */
export function looksLikeName(text: string): boolean {
  if (text.length > LIMITS.name || !/\p{L}/u.test(text) || /[@#\\/_=]/.test(text)) return false;
  return !text.split(/\s+/).some((word) => {
    const labels = word.split(".");
    return labels.length > 1 && !labels.includes("") && (labels.at(-1) ?? "").length > 1;
  });
}

function isLabel(word: string): boolean {
  return /^(?:[^\s:]{1,20}:|\d{1,3}[.)]|[^\p{L}\p{N}]{1,3})$/u.test(word);
}

/** `"[Ada]"`, as links are written in Markdown. */
function unbracketed(name: string): string {
  return /^\[[^[\]]*\]$/.test(name) ? name.slice(1, -1) : name;
}

/** A loop, because an expression for the end of a text is tried at each of its characters. */
function trimmed(text: string, chars: ReadonlySet<string>): string {
  let start = 0;
  let end = text.length;
  while (start < end && chars.has(text.charAt(start))) start += 1;
  while (end > start && chars.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
