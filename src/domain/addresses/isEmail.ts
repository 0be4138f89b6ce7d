import { LIMITS } from "../limits.js";

/** The local part as HTML's `<input type="email">` takes it, but for its dots. */
const LOCAL_PART = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;

/** Dots stand between letters (RFC 5321): mail servers refuse others. */
const STRAY_DOT = /^\.|\.\.|\.$/;
const LABEL = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;

/** RFC 6531: the same with the letters and digits of every script. */
const INTERNATIONAL_LOCAL_PART = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
const INTERNATIONAL_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

export interface EmailOptions {
  /** Take letters outside ASCII, as `użytkownik@przykład.pl` has them (RFC 6531). @default false */
  international?: boolean;
}

/**
 * Can a message be sent there? Stricter than HTML, which takes `a@b`: the domain needs a dot, and is no IP address;
 * no dot is the first or the last before the `@`, nor beside another. Expects trimmed text. What is longer than 254 characters is refused before it is looked at.
 */
export function isEmail(text: string, { international = false }: EmailOptions = {}): boolean {
  if (text.length > LIMITS.email) return false;
  const localPart = international ? INTERNATIONAL_LOCAL_PART : LOCAL_PART;
  const label = international ? INTERNATIONAL_LABEL : LABEL;
  const at = text.lastIndexOf("@");
  const name = text.slice(0, Math.max(at, 0));
  if (!localPart.test(name) || STRAY_DOT.test(name)) return false;
  const labels = text.slice(at + 1).split(".");
  const top = labels.at(-1) ?? "";
  return labels.length > 1 && labels.every((one) => label.test(one)) && !/^\p{N}+$/u.test(top);
}
