import { expect, it, vi } from "vitest";
import { compareAround } from "./proof/compareAround.js";
import { STRANGE_ZONES, transitionsOf } from "./proof/zones.js";

/** Much is counted here, and a machine may have other work. */
vi.setConfig({ testTimeout: 60_000 });

/** What no zone does in 2026: a day skipped, half an hour for good, daylight saving time for a week only. */
const ONCE = [
  { zone: "Pacific/Apia", year: 2011 },
  { zone: "Pacific/Kwajalein", year: 1993 },
  { zone: "America/Caracas", year: 2016 },
  { zone: "Asia/Pyongyang", year: 2018 },
  { zone: "America/Sao_Paulo", year: 2018 },
  { zone: "America/Recife", year: 2000 },
  { zone: "Asia/Gaza", year: 2040 },
];

const OF_2026 = [...STRANGE_ZONES, "Europe/Warsaw", "America/New_York"].map((zone) => ({
  zone,
  year: 2026,
}));

it.each([...OF_2026, ...ONCE])(
  "around the changes of $year, $zone is open when Temporal says so",
  ({ zone, year }) => {
    const found = transitionsOf(zone, year, year).flatMap(
      (transition) => compareAround(transition, 250).mismatches,
    );
    expect(found).toEqual([]);
  },
);

it("every change of a year is looked at", () => {
  const changes = (zone: string, year: number) => transitionsOf(zone, year, year).length;
  expect(changes("Europe/Warsaw", 2026)).toBe(2);
  expect(changes("Africa/Casablanca", 2026)).toBe(2);
  expect(changes("Asia/Gaza", 2040)).toBeGreaterThan(2);
  for (const { zone, year } of ONCE) expect(changes(zone, year), zone).toBeGreaterThan(0);
});
