/** A zone id as people read it: `America/New_York` is "America/New York". */
export function zoneName(timeZone: string): string {
  return timeZone.replaceAll("_", " ");
}

/** The place in a zone id: `America/New_York` is "New York". */
export function zoneCity(timeZone: string): string {
  return zoneName(timeZone.slice(timeZone.lastIndexOf("/") + 1));
}
