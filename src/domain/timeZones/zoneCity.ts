/** The place in a zone id: `America/Argentina/Buenos_Aires` is "Buenos Aires". */
export function zoneCity(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ");
}
