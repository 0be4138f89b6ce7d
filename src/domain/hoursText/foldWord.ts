/** Letters that no normal form takes apart. */
const PLAIN: Record<string, string> = { ł: "l", ø: "o", đ: "d", ß: "ss", ı: "i" };

/** A word without what people leave out when they type: case, accents, dots, spaces. */
export function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}.\s]/gu, "")
    .replace(/[łøđßı]/g, (letter) => PLAIN[letter] ?? letter);
}
