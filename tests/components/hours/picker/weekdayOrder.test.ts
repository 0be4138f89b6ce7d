import { describe, expect, it } from "vitest";
import { weekdayOrder } from "../../../../src/components/hours/week/weekdayOrder.js";

describe("weekdayOrder", () => {
  it.each([
    { locale: "pl", first: "monday" },
    { locale: "en-US", first: "sunday" },
    { locale: "en", first: "monday" },
    { locale: "en-GB", first: "monday" },
    { locale: "ar-EG", first: "saturday" },
  ])("starts the week of $locale on $first", ({ locale, first }) => {
    const order = weekdayOrder(locale);
    expect(order[0]).toBe(first);
    expect(new Set(order).size).toBe(7);
  });

  it("starts where it is told to", () => {
    expect(weekdayOrder("pl", "wednesday").slice(0, 2)).toEqual(["wednesday", "thursday"]);
  });
});
