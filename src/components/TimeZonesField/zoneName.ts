/** A place in a zone id; told here beside the name, for those who show zones. */
export { zoneCity } from "../../domain/timeZones/zoneCity.js";

/** A zone id as people read it: `America/New_York` is "America/New York". */
export function zoneName(timeZone: string): string {
  return timeZone.replaceAll("_", " ");
}
