/**
 * What a zone is called in a language, summer and winter alike: "Central European Time". Undefined for a zone that this
 * engine does not know. It is slow (0.2 ms): ask for zones that are on the screen.
 */
export function zoneLongName(timeZone: string, locale: string): string | undefined {
  try {
    const name = (timeZoneName: "long" | "longGeneric") =>
      new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
        .formatToParts()
        .find(({ type }) => type === "timeZoneName")?.value;
    const generic = name("longGeneric");
    // UTC has no generic name, only "GMT+00:00".
    return generic && /\d/.test(generic) ? name("long") : generic;
  } catch {
    return undefined;
  }
}
