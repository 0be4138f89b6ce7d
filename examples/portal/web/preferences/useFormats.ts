import { useMemo } from "react";
import { usePreferences } from "./PreferencesContext.js";

/** Numbers, money and instants in the chosen language. */
export function useFormats() {
  const { language } = usePreferences();
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(language);
    const instants = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
    const days = new Intl.DateTimeFormat(language, {
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    });
    return {
      number: (value: number) => numbers.format(value),
      /** `amount` is in hundredths. */
      money: (amount: number, currency: string) =>
        new Intl.NumberFormat(language, {
          style: "currency",
          currency,
          maximumFractionDigits: 0,
        }).format(amount / 100),
      instant: (iso: string) => instants.format(new Date(iso)),
      day: (date: string) => days.format(new Date(`${date}T00:00:00Z`)),
    };
  }, [language]);
}
