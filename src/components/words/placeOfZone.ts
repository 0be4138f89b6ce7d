import { zoneCity } from "../../domain/timeZones/zoneCity.js";
import type { Messages } from "../../messages/index.js";

/** The place a zone is named after, in the words of the language: `Europe/Warsaw` is "Warszawa" in Polish. */
export function placeOfZone(timeZone: string, { hours }: Messages): string {
  return hours.zoneCities[timeZone] ?? zoneCity(timeZone);
}
