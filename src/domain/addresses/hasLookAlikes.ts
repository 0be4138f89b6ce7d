import { LIMITS } from "../limits.js";

/** Scripts with letters that look like those of another one. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Georgian}/u,
];

/**
 * Are letters of two alphabets mixed within one part of an address, as in `pаypal.com` with a Cyrillic `а`? Parts are
 * what stands between dots, hyphens and the @, so that `почта@example.com` is none. Chinese, Japanese and Korean
 * writing, which mixes scripts as a rule, has no letters that look like others.
 */
export function hasLookAlikes(email: string): boolean {
  if (email.length > LIMITS.email) return false;
  return email
    .split(/[@.\-_+]/)
    .some((part) => SCRIPTS.filter((script) => script.test(part)).length > 1);
}
