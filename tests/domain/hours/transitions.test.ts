import { expect, it } from "vitest";
import { compareAround } from "./proof/compareAround.js";
import { STRANGE_ZONES, transitionsOf } from "./proof/zones.js";

it.each([...STRANGE_ZONES, "Europe/Warsaw", "America/New_York", "UTC"].map((zone) => ({ zone })))(
  "around the changes of 2026, $zone is open when Temporal says so",
  ({ zone }) => {
    const found = transitionsOf(zone, 2026, 2026).flatMap(
      (transition) => compareAround(transition, 250).mismatches,
    );
    expect(found).toEqual([]);
  },
);
