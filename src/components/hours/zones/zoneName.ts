/** A zone id as people read it: `America/New_York` is "America/New York". */
export function zoneName(timeZone: string): string {
  return timeZone.replaceAll("_", " ");
}
