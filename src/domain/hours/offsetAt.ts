import { fromAbsolute } from "@internationalized/date";

/** About a megabyte. A year of one zone takes some hundred and fifty. */
const MOST_REMEMBERED = 20_000;

/**
 * What a zone adds to UTC at an instant, in milliseconds.
 *
 * An engine takes some ten microseconds over each, hours that are shown ask for the same few again and again, and what a
 * zone's offset is depends on nothing else. So they are remembered, for all callers alike and no more than a number: the
 * one memory in this room, and one that nobody can tell from none but by the clock.
 *
 * @throws RangeError when the engine does not know the zone.
 */
export const offsetAt = remembering((timeZone, instant) => fromAbsolute(instant, timeZone).offset);

type Ask = (timeZone: string, instant: number) => number;

function remembering(ask: Ask): Ask {
  const zones = new Map<string, Map<number, number>>();
  let count = 0;
  return (timeZone, instant) => {
    const known = zones.get(timeZone)?.get(instant);
    if (known !== undefined) return known;
    const offset = ask(timeZone, instant);
    if (count >= MOST_REMEMBERED) {
      zones.clear();
      count = 0;
    }
    const offsets = zones.get(timeZone) ?? new Map<number, number>();
    zones.set(timeZone, offsets.set(instant, offset));
    count += 1;
    return offset;
  };
}
