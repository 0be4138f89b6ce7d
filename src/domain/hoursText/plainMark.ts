/** The part of a mark beside a time that matters: lower case, without dots, spaces and invisible characters. */
export function plainMark(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[.\s\p{Cf}]/gu, "");
}
