/**
 * The locale that decides how dates are written and which day a week starts with. English without a region is the
 * English of an international portal, where CLDR would take it for the United States; `en-US` says that those are meant.
 */
export function regionalLocale(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}
