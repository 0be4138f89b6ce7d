import { formatMessage } from "./formatMessage.js";
import type { PluralForms } from "./PluralForms.js";

const rulesByLocale = new Map<string, Intl.PluralRules>();

function pluralRules(locale: string): Intl.PluralRules {
  let rules = rulesByLocale.get(locale);
  if (!rules) {
    rules = new Intl.PluralRules(locale);
    rulesByLocale.set(locale, rules);
  }
  return rules;
}

/** Picks the plural form of `locale` for `count` and fills it; `{count}` is given. */
export function formatPlural(
  forms: PluralForms,
  count: number,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = forms[pluralRules(locale).select(count)] ?? forms.other;
  return formatMessage(form, { count: new Intl.NumberFormat(locale).format(count), ...values });
}
