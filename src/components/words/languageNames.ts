import { capitalised } from "./capitalised.js";

/**
 * Names of languages by their tags, in the language of `locale`, as they stand inside a sentence. Undefined for a tag
 * that this engine has no name for, or that is none.
 */
export function languageNames(locale: string): (tag: string) => string | undefined {
  const names = new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
  return (tag) => {
    try {
      return names.of(tag);
    } catch {
      // Not the form of a tag: `of` throws.
      return undefined;
    }
  };
}

/** Names of languages as they stand alone; a tag without a name is shown as it is. */
export function languageLabels(locale: string): (tag: string) => string {
  const nameOf = languageNames(locale);
  return (tag) => {
    const name = nameOf(tag);
    return name === undefined ? tag : capitalised(name, locale);
  };
}
