/** First letters of the first and the last word: "Anna Maria Kowalska" is "AK". */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => Array.from(word ?? "")[0]?.toUpperCase() ?? "").join("");
}

/** One of four tints, always the same for one person. */
export function hueOf(id: string): 1 | 2 | 3 | 4 {
  const sum = Array.from(id).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return ((sum % 4) + 1) as 1 | 2 | 3 | 4;
}

/** A person's initials beside their name, so hidden from assistive technology. Sets `data-hue`. */
export function Avatar({ id, name }: { id: string; name: string }) {
  return (
    <span className="cg-avatar" data-hue={hueOf(id)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
