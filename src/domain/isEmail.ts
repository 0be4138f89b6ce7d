import { LIMITS } from "./limits.js";

/** The local part as HTML's `<input type="email">` takes it. */
const LOCAL_PART = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const LABEL = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;

/**
 * Can a message be sent there? Stricter than HTML, which takes `a@b`: the domain needs a dot, and is no IP address.
 * Expects trimmed text. ASCII only.
 */
export function isEmail(text: string): boolean {
  if (text.length > LIMITS.email) return false;
  const at = text.lastIndexOf("@");
  if (at < 1 || !LOCAL_PART.test(text.slice(0, at))) return false;
  const labels = text.slice(at + 1).split(".");
  const top = labels.at(-1) ?? "";
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(top);
}
