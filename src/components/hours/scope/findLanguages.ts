import { languageLabels, languageNames } from "../../words/languageNames.js";

/** A language that can be picked: its tag and how a list calls it. */
export interface LanguageOption {
  id: string;
  label: string;
}

/** Longer than any language's name: more of it is not looked at. */
const MAX_QUERY = 64;

/** Letters with a stroke have no form without it in Unicode. */
const STROKES = new Map([
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
]);

/** Lower case without accents and strokes, so that "wloski" finds "Włoski". */
function folded(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[łøđ]/g, (letter) => STROKES.get(letter) ?? letter);
}

/**
 * The languages among `tags` whose name or tag fits the query, by name; those that start with it come first. A tag
 * that is typed in full, "pt-BR" say, is found though it is not in the list.
 */
export function findLanguages(
  tags: readonly string[],
  query: string,
  locale: string,
): LanguageOption[] {
  const nameOf = languageNames(locale);
  const labelOf = languageLabels(locale);
  const typed = query.trim().slice(0, MAX_QUERY);
  const asked = folded(typed);
  const extra = nameOf(typed) === undefined || tags.includes(typed) ? [] : [typed];
  const found = [...tags, ...extra]
    .map((tag) => ({ id: tag, label: labelOf(tag) }))
    .filter(({ id, label }) => folded(label).includes(asked) || folded(id).startsWith(asked));
  const starts = ({ id, label }: LanguageOption) =>
    folded(label).startsWith(asked) || folded(id) === asked;
  const collator = new Intl.Collator(locale);
  return found.sort(
    (a, b) => Number(starts(b)) - Number(starts(a)) || collator.compare(a.label, b.label),
  );
}
