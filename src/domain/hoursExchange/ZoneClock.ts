import type { ZoneStretch } from "../timeZones/zoneTransitions.js";

/** Converts between instants and what the clocks of a zone show. All in milliseconds; a wall time is written as if it were UTC. */
export class ZoneClock {
  constructor(readonly stretches: readonly ZoneStretch[]) {}

  /** RFC 5545: a repeated wall time is the first of the two, a skipped one moves forward by the gap. */
  instantOf(wall: number): number {
    for (const [index, { start, offset }] of this.stretches.entries()) {
      const end = this.stretches[index + 1]?.start ?? Number.POSITIVE_INFINITY;
      if (wall - offset >= end) continue;
      const before = this.stretches[index - 1];
      return wall - offset < start && before ? wall - before.offset : wall - offset;
    }
    return wall;
  }

  /** Do the clocks show this wall time twice? */
  isRepeated(wall: number): boolean {
    return this.stretches.some(({ start, offset }, index) => {
      const before = this.stretches[index - 1]?.offset ?? offset;
      return wall >= start + offset && wall < start + before;
    });
  }

  wallOf(instant: number): number {
    const stretch = this.stretches.findLast(({ start }) => start <= instant);
    return instant + (stretch?.offset ?? 0);
  }
}
