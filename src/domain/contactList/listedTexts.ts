import { LIMITS } from "../limits.js";
import type { ListToken } from "./splitList.js";

/** What comes along invisibly with a copy. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const AROUND_ADDRESS = new Set("<>\"'`“”„‘’«»()[]{}.,:;!|*•· ");
const AROUND_NAME = new Set("<>\"'`“”„‘’«»-–—:;,|*•·/&+ \u00a0");

/** The address that a token means, not judged: without `mailto:`, brackets and what is not seen. */
export function listedEmail(text: string): string {
  const seen = trimmed(text.replace(INVISIBLE, ""), AROUND_ADDRESS);
  const isLink = seen.slice(0, 7).toLowerCase() === "mailto:";
  const address = isLink
    ? trimmed(decoded(seen.slice(7).split("?")[0] ?? ""), AROUND_ADDRESS)
    : seen;
  return address.trim();
}

/** The name that tokens are; absent when there is no letter in them. Labels ("To:") and numbers of a list are none. */
export function listedName(tokens: readonly ListToken[]): string | undefined {
  const words = tokens.map(({ kind, value }) =>
    kind === "paren" && tokens.length > 1 ? `(${value})` : value,
  );
  const start = words.findIndex((word) => !isLabel(word));
  if (start < 0) return undefined;
  const name = trimmed(words.slice(start).join(" ").split(/\s+/).join(" "), AROUND_NAME);
  return /[\p{L}\p{N}]/u.test(name) ? name : undefined;
}

/** The phone number that tokens are together, as it was written. */
export function listedPhone(tokens: readonly ListToken[]): string | undefined {
  const text = tokens
    .map(({ kind, value }) => (kind === "paren" ? `(${value})` : value))
    .join(" ")
    .replace(INVISIBLE, "");
  const number = text.slice(0, 4).toLowerCase() === "tel:" ? text.slice(4) : text;
  if (number.length > LIMITS.phone || !/^[+\d\s().\-\u2010-\u2015/]+$/.test(number))
    return undefined;
  return number.replace(/\D/g, "").length >= 7 ? number.trim() : undefined;
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

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A loop, because an expression for the end of a text is tried at each of its characters. */
function trimmed(text: string, chars: ReadonlySet<string>): string {
  let start = 0;
  let end = text.length;
  while (start < end && chars.has(text.charAt(start))) start += 1;
  while (end > start && chars.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
