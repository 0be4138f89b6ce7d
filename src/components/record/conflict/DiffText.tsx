import { markDifferences } from "./markDifferences.js";

/** A text with what differs from the other one marked. */
export function DiffText({ text, other }: { text: string; other: string | undefined }) {
  if (other === undefined) return text;
  let at = 0;
  return markDifferences(text, other).map((part) => {
    const key = at;
    at += part.text.length;
    return part.differs ? <mark key={key}>{part.text}</mark> : part.text;
  });
}
