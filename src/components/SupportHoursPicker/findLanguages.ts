import { capitalised } from "./capitalised.js";
import { languageNames } from "./languageNames.js";

/** A language that can be picked: its tag and how a list calls it. */
export interface LanguageOption {
  id: string;
  label: string;
}

/** Longer than any language's name: more of it is not looked at. */
const MAX_QUERY = 64;

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
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
  const typed = query.trim().slice(0, MAX_QUERY);
  const asked = folded(typed);
  const extra = nameOf(typed) === undefined || tags.includes(typed) ? [] : [typed];
  const found = [...tags, ...extra]
    .map((tag) => ({ id: tag, label: capitalised(nameOf(tag) ?? tag, locale) }))
    .filter(({ id, label }) => folded(label).includes(asked) || folded(id).startsWith(asked));
  const starts = ({ id, label }: LanguageOption) =>
    folded(label).startsWith(asked) || folded(id) === asked;
  const collator = new Intl.Collator(locale);
  return found.sort(
    (a, b) => Number(starts(b)) - Number(starts(a)) || collator.compare(a.label, b.label),
  );
}
