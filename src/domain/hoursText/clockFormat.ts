import type { HourCycle } from "./HourCycle.js";

/** Where engines would throw at a malformed locale, people get the plain international form. */
const PLAIN_LOCALE = "en-GB";

/** The engine's own format of a time of day, for instants of UTC. Making one is slow: make it once for many times. */
export function clockFormat(locale: string, hourCycle: HourCycle): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    // Two digits on the 24-hour clock everywhere, so that hours stand under each other.
    hour: hourCycle === "h12" ? "numeric" : "2-digit",
    minute: "2-digit",
    hourCycle,
    timeZone: "UTC",
  };
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat(PLAIN_LOCALE, options);
  }
}

/** An instant whose time of day in UTC has so many minutes since midnight. */
export function instantAt(minutes: number): number {
  return minutes * 60_000;
}
