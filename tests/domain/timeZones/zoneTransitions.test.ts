import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { zoneTransitions } from "../../../src/domain/timeZones/zoneTransitions.js";

const ZONES = [
  "Europe/Warsaw",
  "America/New_York",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "America/Caracas",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Pacific/Apia",
  "Asia/Pyongyang",
  "UTC",
];

const FROM = Date.UTC(2005, 0, 1);
const TO = Date.UTC(2030, 0, 1);

/** As another implementation finds them: instants with the offset that begins there, in minutes. */
function changesOf(timeZone: string): [string, number][] {
  const changes: [string, number][] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(timeZone);
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (!next || next.epochMilliseconds > TO) return changes;
    if (next.offset !== at.offset)
      changes.push(row(next.epochMilliseconds, next.offsetNanoseconds / 1e6));
    at = next;
  }
}

function row(instant: number, offset: number): [string, number] {
  return [new Date(instant).toISOString(), offset / 60_000];
}

describe("the changes of a zone's distance from UTC", () => {
  it.each(ZONES)("in %s are those that another implementation finds", (timeZone) => {
    const [, ...changes] = zoneTransitions(timeZone, FROM, TO);
    expect(changes.map(({ start, offset }) => row(start, offset))).toEqual(changesOf(timeZone));
  });

  it("begin with the stretch that holds at first", () => {
    const winter = Date.UTC(2026, 0, 1);
    expect(zoneTransitions("Europe/Warsaw", winter, winter)).toEqual([
      { start: Number.NEGATIVE_INFINITY, offset: 3_600_000 },
    ]);
  });
});
