import { ZONE_ALIASES } from "./zoneAliases.js";

const CURRENT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(ZONE_ALIASES).flatMap(([name, aliases]) =>
    [name, ...aliases.split(" ")].map((id) => [id.toLowerCase(), name] as const),
  ),
);

/**
 * The current IANA name of a zone that has several: `Asia/Calcutta` is "Asia/Kolkata", `Etc/UTC` and `GMT` are "UTC".
 * Every other id, known or not, comes back as it is. It is for comparing: an id is stored as it was given (R10).
 */
export function canonicalTimeZone(id: string): string {
  return CURRENT_NAMES.get(id.toLowerCase()) ?? id;
}
