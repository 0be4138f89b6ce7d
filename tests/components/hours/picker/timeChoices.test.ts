import { describe, expect, it } from "vitest";
import { checkMinuteStep } from "../../../../src/components/hours/change/checkMinuteStep.js";
import { nearestChoice, timeChoices } from "../../../../src/components/hours/week/timeChoices.js";

const times = (...given: Parameters<typeof timeChoices>) =>
  timeChoices(...given).map(({ time }) => time);

describe("timeChoices", () => {
  it("offers a day to open in", () => {
    const all = times("opens", "", 30);
    expect(all).toHaveLength(48);
    expect([all[0], all[1], all.at(-1)]).toEqual(["00:00", "00:30", "23:30"]);
  });

  it.each([
    { opens: "09:00", first: "09:30", last: "08:30", count: 47 },
    { opens: "09:10", first: "09:30", last: "09:00", count: 48 },
    { opens: "00:00", first: "00:30", last: "23:30", count: 47 },
    { opens: "late", first: "00:30", last: "24:00", count: 48 },
  ])("offers what follows $opens to close at", ({ opens, first, last, count }) => {
    const all = times("closes", opens, 30);
    expect(all).toHaveLength(count);
    expect([all[0], all.at(-1)]).toEqual([first, last]);
  });

  it("has the end of the day once, between this day and the next", () => {
    expect(times("closes", "23:00", 30).slice(0, 3)).toEqual(["23:30", "24:00", "00:30"]);
  });

  it.each([
    { time: "10:00", near: "10:00", isExact: true },
    { time: "10:10", near: "10:00", isExact: false },
    { time: "10:20", near: "10:30", isExact: false },
    { time: "02:00", near: "02:00", isExact: true },
  ])("finds the one nearest to $time", ({ time, near, isExact }) => {
    const choices = timeChoices("closes", "09:00", 30);
    const found = nearestChoice(choices, time);
    expect(choices[found.index]?.time).toBe(near);
    expect(found.isExact).toBe(isExact);
  });

  it.each([undefined, "late"])("finds none near %j", (time) => {
    expect(nearestChoice(timeChoices("opens", "", 30), time).index).toBe(-1);
  });
});

describe("checkMinuteStep", () => {
  it.each([1, 5, 15, 30, 60])("takes %d", (step) => {
    expect(checkMinuteStep(step)).toBe(step);
  });

  it.each([0, -5, 7, 45, 120, 2.5, Number.NaN])("refuses %d, and says what is possible", (step) => {
    expect(() => checkMinuteStep(step)).toThrow(/minuteStep is .* 1, 2, 3, 4, 5, 6, 10, 12, 15/);
  });
});
