/** How a clock is read: twice twelve hours with AM and PM, or 00 to 23. */
export type HourCycle = "h12" | "h23";

/**
 * The clock of a locale. English without a region is the English of an international portal and has 24 hours, where
 * CLDR would take it for the United States. A malformed locale has 24 hours too.
 */
export function hourCycleOf(locale: string): HourCycle {
  try {
    const { language, region, hourCycle } = new Intl.Locale(locale);
    if (language === "en" && region === undefined && hourCycle === undefined) return "h23";
    const { hourCycle: usual } = new Intl.DateTimeFormat(locale, {
      hour: "numeric",
    }).resolvedOptions();
    return usual === "h11" || usual === "h12" ? "h12" : "h23";
  } catch {
    return "h23";
  }
}
