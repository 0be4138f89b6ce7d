import { expect, it } from "vitest";
import { measureSizes } from "../../bench/measureSizes.mjs";
import "./support/dist.js";

/**
 * What the package weighs today, in bytes, gzipped, without React. It has to come down to 9 kB to know and 70 kB for the
 * gate as first shown, and goes up only with what a commit says it buys.
 */
const LIMITS = { know: 25_600, gate: 146_800 };

it("weighs no more than it did", async () => {
  const { know, gate } = await measureSizes();
  expect(know).toBeGreaterThan(1_000);
  expect(know).toBeLessThanOrEqual(LIMITS.know);
  expect(gate).toBeGreaterThan(know);
  expect(gate).toBeLessThanOrEqual(LIMITS.gate);
});

it("keeps yup, Formik, Radix, downshift and the words of the form out of what a page needs in order to know", async () => {
  const { modules } = await measureSizes();
  const heavy = /node_modules\/(yup|formik|@radix-ui|downshift|lodash)/;
  expect(modules.know.length).toBeGreaterThan(10);
  expect(modules.know.filter((id) => heavy.test(id))).toEqual([]);
  expect(modules.know.filter((id) => id.includes("/messages/locales/"))).toEqual([]);
  expect(modules.gate.some((id) => heavy.test(id))).toBe(true);
});
