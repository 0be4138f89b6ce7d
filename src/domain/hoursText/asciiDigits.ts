const DIGIT = /\p{Nd}/u;
const DIGITS = /\p{Nd}/gu;

/** Decimal digits of any script as 0 to 9, one character for one code point. */
export function asciiDigits(text: string): string {
  return text.replace(DIGITS, digitOf);
}

/** Unicode keeps the digits of a script in runs of ten, zero first, so the place in the run is the value. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
