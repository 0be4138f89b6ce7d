import type { Messages } from "./Messages.js";
import type { MessagesOverride } from "./MessagesOverride.js";

/**
 * A language with a host's own words over it, entry by entry: to change one section's label, name that label alone.
 * Plural forms are replaced as a whole, for a language's other forms would not fit. What is of another kind than the
 * words it stands for (a function, `null`, an object for a text) is left out: it could not be shown. Neither argument is
 * changed.
 */
export function mergeMessages(base: Messages, override: MessagesOverride = {}): Messages {
  return mergeWords(base, override);
}

/** The same for any part of a language, and for what a host gave in two places. */
export function mergeWords<Words extends MessagesOverride>(
  base: Words,
  override: MessagesOverride,
): Words {
  return merge(base, override) as Words;
}

function merge(base: object, override: object): object {
  const own = new Map<string, unknown>(Object.entries(base));
  const changes = Object.entries(override).filter(([key, words]) => canBe(words, own.get(key)));
  const merged = changes.map(([key, words]): [string, unknown] => {
    const before = own.get(key);
    return [key, isGroup(before) && isGroup(words) ? merge(before, words) : words];
  });
  return Object.fromEntries([...own, ...merged]);
}

/** Has `words` the kind of what it stands for? A host's own entry stands for nothing. */
function canBe(words: unknown, before: unknown): boolean {
  if (words === undefined || words === null || typeof words === "function") return false;
  return before === undefined || typeof words === typeof before;
}

function isGroup(words: unknown): words is object {
  return typeof words === "object" && words !== null && !isPluralForms(words);
}

function isPluralForms(words: object): boolean {
  return Object.hasOwn(words, "other");
}
