/** `GMT+05:30`, and `GMT` alone for none; of old local times with seconds, too. */
const OFFSET = /^GMT(?:([+-])(\d{2}):(\d{2}))?/;

/**
 * How far a zone's clocks are from UTC at `at`, in minutes, east positive: -300 for New York in winter. Undefined for
 * a zone that this engine does not know.
 */
export function zoneOffset(timeZone: string, at: Date): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
    const name = parts.formatToParts(at).find((part) => part.type === "timeZoneName")?.value;
    const [match, sign, hours, minutes] = OFFSET.exec(name ?? "") ?? [];
    if (match === undefined) return undefined;
    const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return sign === "-" && size > 0 ? -size : size;
  } catch {
    return undefined;
  }
}
