import { canonicalTimeZone } from "./canonicalTimeZone.js";
import { ZONE_ALIASES } from "./zoneAliases.js";

/** All names of a zone, its current one first; of a zone with one name, that name. */
export function aliasesOf(id: string): string[] {
  const name = canonicalTimeZone(id);
  const others = ZONE_ALIASES[name];
  return others === undefined ? [name] : [name, ...others.split(" ")];
}
