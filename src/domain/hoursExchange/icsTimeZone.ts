import type { ZoneStretch } from "../timeZones/zoneTransitions.js";
import { icsOffset, icsWall } from "./icsTime.js";

/** Before anything that these calendars speak of. */
const LONG_AGO = "19700101T000000";

/**
 * A `VTIMEZONE` with an observance for each change of clocks in the period. Rules ("the last Sunday of March") can't be known
 * from the engine, and some zones have none. `RDATE` would be shorter, but programs are known that forget `DTSTART` over it.
 */
export function icsTimeZone(timeZone: string, stretches: readonly ZoneStretch[]): string[] {
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${timeZone}`,
    ...stretches.flatMap((_, index) => observance(stretches, index)),
    "END:VTIMEZONE",
  ];
}

function observance(stretches: readonly ZoneStretch[], index: number): string[] {
  const { start = 0, offset = 0 } = stretches[index] ?? {};
  const before = stretches[index - 1]?.offset ?? offset;
  // Summer time is what is ahead of the stretch before it; of the first one, what is ahead of the next.
  const other = index === 0 ? (stretches[1]?.offset ?? offset) : before;
  const kind = offset > other ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${kind}`,
    `DTSTART:${index === 0 ? LONG_AGO : icsWall(start + before)}`,
    `TZOFFSETFROM:${icsOffset(before)}`,
    `TZOFFSETTO:${icsOffset(offset)}`,
    `END:${kind}`,
  ];
}
