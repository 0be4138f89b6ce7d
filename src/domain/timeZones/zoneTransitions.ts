const SECOND = 1000;
const WEEK = 7 * 24 * 3600 * SECOND;

/** A stretch of time in which a zone keeps one distance from UTC. */
export interface ZoneStretch {
  /** Milliseconds since 1970 at which it begins; `-Infinity` for the first one asked for. */
  start: number;
  /** What the zone's clocks are ahead of UTC, in milliseconds. */
  offset: number;
}

/**
 * How a zone's distance from UTC changes between two instants, in milliseconds since 1970, by the engine's own data. The
 * last stretch goes on. Looks once a week: two changes within a week that cancel each other out are not seen; there was
 * none in any zone from 1970 to 2036. Expects a zone that the engine knows (`isTimeZone`).
 */
export function zoneTransitions(timeZone: string, from: number, to: number): ZoneStretch[] {
  const offsetAt = offsetsOf(timeZone);
  let offset = offsetAt(from);
  const stretches: ZoneStretch[] = [{ start: Number.NEGATIVE_INFINITY, offset }];
  for (let at = from; at < to; at += WEEK) {
    const next = offsetAt(at + WEEK);
    if (next === offset) continue;
    stretches.push({ start: firstDifference(offsetAt, at, at + WEEK), offset: next });
    offset = next;
  }
  return stretches;
}

/** The second in which the offset becomes another one. */
function firstDifference(offsetAt: (instant: number) => number, from: number, to: number): number {
  const before = offsetAt(from);
  let [low, high] = [Math.floor(from / SECOND), Math.floor(to / SECOND)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * SECOND) === before) low = middle;
    else high = middle;
  }
  return high * SECOND;
}

function offsetsOf(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (instant) => {
    const part = new Map(
      format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    );
    const read = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
    const wall = Date.UTC(
      read("year"),
      read("month") - 1,
      read("day"),
      read("hour"),
      read("minute"),
      read("second"),
    );
    return wall - Math.floor(instant / SECOND) * SECOND;
  };
}
