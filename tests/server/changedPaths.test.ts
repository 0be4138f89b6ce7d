import { expect, it } from "vitest";
import { emptyContactInfo } from "../../src/domain/index.js";
import { changedPaths } from "../../src/server/changedPaths.js";
import { completeInfo, contact, schedule } from "./support/examples.js";

it("names rows that are new or gone, and fields that differ, by row id", () => {
  const [kept, gone, added] = [contact("Ada"), contact("Grace"), contact("Barbara")];
  const hours = schedule();
  const before = {
    contacts: { "a/b": [kept, gone] },
    supportHours: { schedules: [hours] },
  };
  const after = {
    contacts: { "a/b": [added, { ...kept, phone: "+48221234567" }] },
    supportHours: { schedules: [{ ...hours, timeZones: ["UTC"] }] },
  };
  expect(changedPaths(before, after)).toEqual([
    `/contacts/a~1b/${gone.id}`,
    `/contacts/a~1b/${added.id}`,
    `/contacts/a~1b/${kept.id}/phone`,
    `/supportHours/schedules/${hours.id}/timeZones`,
  ]);
});

it("names nothing when nothing changed", () => {
  const info = completeInfo();
  expect(changedPaths(info, structuredClone(info))).toEqual([]);
});

it("holds no contact value", () => {
  const text = changedPaths(emptyContactInfo(), completeInfo()).join("\n");
  expect(text).not.toMatch(/@|Ada|Grace|Europe/);
});
