import { expect, it } from "vitest";
import { emptyContactInfo } from "../../src/domain/index.js";
import { changedPaths } from "../../src/server/record/changedPaths.js";
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

it("names a field that was removed, and one that was added", () => {
  const { phone, ...silent } = { ...contact("Ada"), phone: "+48221234567" };
  const hours = schedule();
  const record = (row: typeof silent & { phone?: string }, languages?: string[]) => ({
    contacts: { team: [row] },
    supportHours: { schedules: [{ ...hours, ...(languages && { languages }) }] },
  });
  const paths = [
    `/contacts/team/${silent.id}/phone`,
    `/supportHours/schedules/${hours.id}/languages`,
  ];
  const [without, full] = [record(silent), record({ ...silent, phone }, ["pl"])];
  expect(changedPaths(full, without)).toEqual(paths);
  expect(changedPaths(without, full)).toEqual(paths);
});

it("names every row of a section that was left out", () => {
  const [ada, grace] = [contact("Ada"), contact("Grace")];
  const full = { contacts: { team: [ada, grace] }, supportHours: { schedules: [] } };
  expect(changedPaths(full, emptyContactInfo())).toEqual([
    `/contacts/team/${ada.id}`,
    `/contacts/team/${grace.id}`,
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
