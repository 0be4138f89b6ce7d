import { zoneCity, zoneName } from "./zoneName.js";

/**
 * Every zone on offer: `first` (the viewer's own, say), UTC, which engines leave out of their list, and all zones of
 * this engine.
 */
export function allZones(first: readonly string[]): string[] {
  return [...new Set([...first, "UTC", ...Intl.supportedValuesOf("timeZone")])];
}

/** Lower case without accents, so that "sao paulo" finds "America/Sao_Paulo". */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The zones that hold every word of `query`; those whose city starts with it come first. */
export function findZones(zones: readonly string[], query: string): string[] {
  const asked = folded(query).replace(/[/_]/g, " ").trim();
  if (asked === "") return [...zones];
  const words = asked.split(/\s+/);
  const found = zones.filter((zone) => {
    const name = folded(zoneName(zone));
    return words.every((word) => name.includes(word));
  });
  const starts = (zone: string) => folded(zoneCity(zone)).startsWith(asked);
  return [...found.filter(starts), ...found.filter((zone) => !starts(zone))];
}
