import { expect, it } from "vitest";
import { runModel } from "./runModel.js";

it("two people with two tabs each, in 100 random schedules, neither lose a save nor see a wrong lock", async () => {
  const report = await runModel({ runs: 100 });
  expect(report.failure).toBeUndefined();
  // Else nothing would have been tested.
  expect(report.acknowledged).toBeGreaterThan(50);
  expect(report.opened).toBeGreaterThan(50);
}, 180_000);
