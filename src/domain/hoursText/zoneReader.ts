import { isTimeZone } from "../isTimeZone.js";

/**
 * Reads time zone ids in any case. Known ones come back in their usual case, others that the engine takes as they
 * stand, for an alias such as `Asia/Kolkata` is kept. Each text is looked at once: engines take their time over a zone.
 */
export function zoneReader(): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  let usual: ReadonlyMap<string, string> | undefined;
  return (text) => {
    if (known.has(text)) return known.get(text);
    let zone: string | undefined;
    if (isTimeZone(text)) {
      usual ??= usualCase();
      zone = usual.get(text.toLowerCase()) ?? text;
    }
    known.set(text, zone);
    return zone;
  };
}

/** Engines leave UTC out of their list. */
function usualCase(): ReadonlyMap<string, string> {
  const ids = ["UTC", "GMT", ...Intl.supportedValuesOf("timeZone")];
  return new Map(ids.map((id) => [id.toLowerCase(), id]));
}
