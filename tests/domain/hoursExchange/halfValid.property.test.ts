import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type HoursLoss,
  toICalendar,
  toOsm,
  toSchemaOrg,
} from "../../../src/domain/hoursExchange/index.js";
import { type SupportHours, supportHoursIssues } from "../../../src/domain/index.js";
import { sampleRequirements } from "../../../src/testing/index.js";
import { typed } from "../arbitraries.js";

const PATIENCE = 60_000;

const hours = typed
  .map(({ info }) => info.supportHours)
  .filter(({ schedules }) => schedules.length > 0);

const FORMATS: [string, (hours: SupportHours) => { losses: HoursLoss[] }][] = [
  ["OpenStreetMap", toOsm],
  ["schema.org", toSchemaOrg],
  [
    "iCalendar",
    (value) =>
      toICalendar(value, {
        now: new Date("2026-11-25T12:00:00Z"),
        years: 1,
        words: { open: "", special: "" },
      }),
  ],
];

/** Places at fault, in the hours. A closed week and a missing zone are whole in themselves. */
/** What leaves nothing out of a format. */
const NO_FAULT = ["hours_range_required", "hours_exception_order", "hours_zone_required"];

function faultsIn(value: SupportHours): string[] {
  const section = sampleRequirements().sections.find(({ kind }) => kind === "supportHours");
  if (!section) throw new Error("the sample policy has support hours");
  return supportHoursIssues(value, section)
    .filter(({ code }) => !NO_FAULT.includes(code))
    .map(({ path }) => path.replace("/supportHours", ""));
}

describe("hours that somebody is still typing", { timeout: PATIENCE }, () => {
  it.each(FORMATS)(
    "become %s without what is at fault, and all of that is listed",
    (_name, write) => {
      fc.assert(
        fc.property(hours, (value) => {
          const before = JSON.stringify(value);
          const listed = write(value)
            .losses.filter(({ code }) => code === "invalid")
            .map(({ path }) => path);
          expect(JSON.stringify(value)).toBe(before);
          for (const fault of faultsIn(value)) {
            expect(listed.some((path) => fault === path || fault.startsWith(`${path}/`))).toBe(
              true,
            );
          }
          expect(new Set(listed).size).toBe(listed.length);
        }),
        { numRuns: 50 },
      );
    },
  );
});
