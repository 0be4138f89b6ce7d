/** 100 KB, as an attacker would send them. */
export const LENGTH = 100_000;

/** What is repeated: what the library's own notations are made of, and what text is made of. */
const PARTS = [
  ..." \t\n0a-+.,;:/\\\"'()[]{}@%#x~é\u0301ł\u200b\ud83d",
  ..."“”„«»‘’",
  "1:",
  "00",
  "ext ",
  ";ext=1",
  "a.",
  "a@",
  "%20",
  "{a}",
  "~1",
  "/0",
  "Mo-Su ",
  "Mo 10:00-12:00,",
  "2026 Dec 24-",
  '"a";',
  '"a", ',
  "“a, ",
  "„a”, ",
  "«a» ",
  "2026-12-24 “a, ",
  "2026-12-24 „a” ",
  'W/"a",',
  "Europe/",
  "UTC +1 ",
  "\r\n",
  "__proto__.",
];

/** Each part repeated, alone and with an end that makes a match fail at the very last. */
export function longTexts(length = LENGTH): string[] {
  return PARTS.flatMap((part) => {
    const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
    return [text, `+${text}!`];
  });
}
