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
