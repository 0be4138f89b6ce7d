/** Letters that Unicode does not take apart into a letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  ħ: "h",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

const PLAIN = /^[ -~]*$/;

/**
 * Text as a search compares it: lower case, no accents, one space for every separator of ids and names, so that
 * "sao paulo" finds "America/Sao_Paulo" and "st johns" finds "St. John's".
 */
export function foldText(text: string): string {
  // Most names are plain, and a table has thousands: only the others pay for Unicode.
  if (PLAIN.test(text)) return tidied(text.toLowerCase(), /[^a-z0-9+]+/g);
  const letters = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøđðıħßæœþ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
  return tidied(letters, /[^\p{L}\p{N}+]+/gu);
}

function tidied(text: string, separators: RegExp): string {
  return text
    .replace(/[.'’`]/g, "")
    .replace(separators, " ")
    .trim();
}
