import { isTimeZone } from "../timeZones/isTimeZone.js";
import { ZONE_ALIASES } from "../timeZones/zoneAliases.js";

/**
 * Reads time zone ids in any case, which come back in their usual one; an alias such as `Asia/Calcutta` is kept. Each text
 * is looked at once: engines take their time over a zone.
 */
export function zoneReader(): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  let usual: ReadonlyMap<string, string> | undefined;
  return (text) => {
    if (known.has(text)) return known.get(text);
    usual ??= usualCase();
    const id = usual.get(text.toLowerCase()) ?? text;
    const zone = isTimeZone(id) ? id : undefined;
    known.set(text, zone);
    return zone;
  };
}

/** Engines leave UTC and the older names out of their list. */
function usualCase(): ReadonlyMap<string, string> {
  const aliases = Object.entries(ZONE_ALIASES).flatMap(([id, others]) => [
    id,
    ...others.split(" "),
  ]);
  const ids = [...aliases, ...Intl.supportedValuesOf("timeZone")];
  return new Map(ids.map((id) => [id.toLowerCase(), id]));
}
