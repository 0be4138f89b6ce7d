import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { isInShare } from "../../src/server/index.js";

const share = fc.double({ min: 0, max: 1, noNaN: true });

test.prop([fc.string(), share, share])("whoever is in stays in as the share grows", (id, a, b) => {
  if (isInShare(id, Math.min(a, b))) expect(isInShare(id, Math.max(a, b))).toBe(true);
});

test.prop([fc.string(), fc.string()])("nobody is in at none, everybody at all", (id, rollout) => {
  expect([isInShare(id, 0, rollout), isInShare(id, 1, rollout)]).toEqual([false, true]);
});

it.each(["account-", "", "firma-ółż-"])(
  "takes about that share of the accounts %s1, 2, 3…",
  (name) => {
    const accounts = Array.from({ length: 10_000 }, (_, index) => `${name}${index}`);
    for (const part of [0.01, 0.1, 0.5, 0.9]) {
      const taken = accounts.filter((id) => isInShare(id, part)).length / accounts.length;
      expect(Math.abs(taken - part)).toBeLessThan(0.02);
    }
  },
);

it("picks others for another rollout", () => {
  const accounts = Array.from({ length: 1000 }, (_, index) => `a${index}`);
  const both = accounts.filter((id) => isInShare(id, 0.5) && isInShare(id, 0.5, "second"));
  expect(both.length).toBeGreaterThan(150);
  expect(both.length).toBeLessThan(350);
});
