import { LIMITS } from "./limits.js";

/** A name of the IANA database. Keeps out offsets such as `+01:00`, which engines take and which know no summer time. */
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/;

/** Does this engine know the time zone? `UTC` and the older names of a zone count; offsets don't. */
export function isTimeZone(id: string): boolean {
  if (id.length > LIMITS.timeZone || !ZONE_NAME.test(id)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: id });
    return true;
  } catch {
    return false;
  }
}
