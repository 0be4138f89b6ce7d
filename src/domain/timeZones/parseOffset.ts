const OFFSET = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?([0-5]\d))?$/;

const FARTHEST = 14 * 60;

/**
 * The distance from UTC that people type: "+2", "UTC+2", "+05:30", "gmt-5", "−3" (with a minus sign or a dash). In
 * minutes, east positive, as everywhere but in the ids `Etc/GMT…`; undefined for any other text.
 */
export function parseOffset(text: string): number | undefined {
  if (text.length > 12) return undefined;
  const match = OFFSET.exec(text.toLowerCase().replace(/[−–]/g, "-"));
  if (!match) return undefined;
  const [, sign, hours, minutes = "0"] = match;
  const size = Number(hours) * 60 + Number(minutes);
  if (size > FARTHEST) return undefined;
  return sign === "-" && size > 0 ? -size : size;
}
