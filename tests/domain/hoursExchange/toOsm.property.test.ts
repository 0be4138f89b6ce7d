import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { toOsm } from "../../../src/domain/hoursExchange/index.js";
import { evaluateOsm } from "./osmEvaluator.js";
import { dateAfter, FIRST_DAY, soundSchedule } from "./soundSchedules.js";
import { openMinutes } from "./wallClock.js";

/** A week before the special days, and one after. */
const DAYS = 28;

/** Hundreds of values, each evaluated by a library that takes its time. */
const PATIENCE = 60_000;

describe("what OpenStreetMap's own evaluator makes of our hours", { timeout: PATIENCE }, () => {
  beforeAll(() => {
    vi.stubEnv("TZ", "UTC");
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it("is what we mean, minute by minute, in the weeks around special days", () => {
    fc.assert(
      fc.property(soundSchedule, (schedule) => {
        const first = dateAfter(-7, FIRST_DAY);
        const [hours] = toOsm({ schedules: [schedule] }).values;
        const theirs = evaluateOsm(hours?.value ?? "", first, DAYS);
        const ours = openMinutes(schedule, first, DAYS);
        const differs = ours.findIndex((open, at) => open !== theirs[at]);
        expect({ value: hours?.value, differs }).toEqual({ value: hours?.value, differs: -1 });
      }),
      { numRuns: 200 },
    );
  });
});
