import { canonicalTimeZone } from "./canonicalTimeZone.js";
import { isTimeZone } from "./isTimeZone.js";

/**
 * The zones on offer, each once: UTC, which engines leave out of their list, all zones of this engine, and `also`, as
 * far as the engine knows them. Each under its current name, unless the engine knows only an older one.
 */
export function offeredTimeZones(also: readonly string[]): string[] {
  const offered = new Map<string, string>();
  const offer = (id: string) => {
    const name = canonicalTimeZone(id);
    const key = name.toLowerCase();
    if (!offered.has(key)) offered.set(key, name === id || !isTimeZone(name) ? id : name);
  };
  offer("UTC");
  for (const id of Intl.supportedValuesOf("timeZone")) offer(id);
  for (const id of also) if (isTimeZone(id)) offer(id);
  return [...offered.values()];
}
