/** A piece of a text, and whether the other text has something else there. */
export interface TextPart {
  text: string;
  differs: boolean;
}

/** Words, numbers and times stay whole: marking one figure of "17:00" would be hard to read. */
const TOKENS = /[\s@,;–]|[^\s@,;–]+/gu;

/** Longer texts are marked as a whole. */
const MOST_CHARACTERS = 1_000;

/** What of `text` differs from `other`: all but what both begin and end with. */
export function markDifferences(text: string, other: string): TextPart[] {
  if (text === other) return [{ text, differs: false }];
  if (Math.max(text.length, other.length) > MOST_CHARACTERS) return [{ text, differs: true }];
  const [own, beside] = [text, other].map((whole) => whole.match(TOKENS) ?? []);
  if (!own || !beside) return [{ text, differs: true }];
  const shorter = Math.min(own.length, beside.length);
  let start = 0;
  while (start < shorter && own[start] === beside[start]) start += 1;
  let end = 0;
  while (end < shorter - start && own.at(-1 - end) === beside.at(-1 - end)) end += 1;
  return [
    { text: own.slice(0, start).join(""), differs: false },
    { text: own.slice(start, own.length - end).join(""), differs: true },
    { text: own.slice(own.length - end).join(""), differs: false },
  ].filter((part) => part.text !== "");
}
