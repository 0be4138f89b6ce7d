import { expect, it } from "vitest";
import { formatInstant } from "../../src/messages/index.js";

it("writes an instant in the way of the language", () => {
  const instant = new Date(2026, 10, 20, 14, 5);
  const style = { dateStyle: "medium", timeStyle: "short" } as const;
  expect(formatInstant(instant.toISOString(), "en", style)).toBe("20 Nov 2026, 14:05");
  expect(formatInstant(instant.getTime(), "pl", style)).toBe("20 lis 2026, 14:05");
});

it.each(["", "yesterday", "2026-13-45T99:99:99Z", Number.NaN, Number.POSITIVE_INFINITY])(
  "has no words for %j, and does not throw",
  (instant) => {
    expect(formatInstant(instant, "en", { dateStyle: "medium" })).toBeUndefined();
  },
);
