/**
 * How far `timeZone` is from UTC at `at`, as `"UTC+5:30"`; undefined for a zone this engine does not know.
 */
export function zoneOffset(timeZone: string, at: Date): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "shortOffset" });
    const name = parts.formatToParts(at).find((part) => part.type === "timeZoneName")?.value;
    if (name === undefined) return undefined;
    return name === "GMT" ? "UTC+0" : name.replace("GMT", "UTC");
  } catch {
    return undefined;
  }
}
