import { describe, expect, it } from "vitest";
import {
  changeHours,
  emptySchedule,
  type HoursAction,
} from "../../../../src/components/hours/change/changeHours.js";
import type { ScheduleException, SupportSchedule } from "../../../../src/domain/index.js";

const ID = "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01";
const nine = { opens: "09:00", closes: "17:00" };
const short = { opens: "09:00", closes: "13:00" };
const eve: ScheduleException = { date: "2026-12-24", name: "Christmas Eve", ranges: [short] };
const christmas: ScheduleException = { date: "2026-12-25", ranges: [] };

function run(change: Partial<SupportSchedule>, ...actions: HoursAction[]): SupportSchedule {
  const [schedule] = actions.reduce(changeHours, {
    schedules: [{ ...emptySchedule(ID), ...change }],
  }).schedules;
  if (!schedule) throw new Error("no schedule is left");
  return schedule;
}

const on = (exception: number) => ({ schedule: ID, exception });

describe("special days", () => {
  it("are added at the end, closed and without a date", () => {
    const { exceptions } = run({ exceptions: [eve] }, { type: "addException", schedule: ID });
    expect(exceptions).toEqual([eve, { date: "", ranges: [] }]);
  });

  it("stay where they are when their date changes", () => {
    const exceptions = [eve, christmas];
    const after = run({ exceptions }, { type: "setException", ...on(1), date: "2026-01-01" });
    expect(after.exceptions).toEqual([eve, { date: "2026-01-01", ranges: [] }]);
    expect(after.exceptions?.[0]).toBe(eve);
  });

  it("keep a date as it was typed, and lose a name that is blank", () => {
    const { exceptions } = run(
      { exceptions: [eve] },
      { type: "setException", ...on(0), date: "24.12." },
      { type: "setException", ...on(0), name: "" },
    );
    expect(exceptions).toEqual([{ date: "24.12.", ranges: [short] }]);
  });

  it("leave nothing behind when the last one is removed", () => {
    const schedule = run({ exceptions: [eve] }, { type: "removeException", ...on(0) });
    expect(schedule).toEqual(emptySchedule(ID));
  });

  it.each([
    {
      what: "the hours of the weekday",
      weekly: { thursday: [short, nine] },
      ranges: [short, nine],
    },
    { what: "9 to 17 where the weekday is closed", weekly: {}, ranges: [nine] },
  ])("open with $what", ({ weekly, ranges }) => {
    const closed = { date: "2026-12-24", ranges: [] };
    const { exceptions } = run(
      { exceptions: [closed], weekly: { ...emptySchedule(ID).weekly, ...weekly } },
      { type: "setExceptionClosed", ...on(0), closed: false },
    );
    expect(exceptions?.[0]?.ranges).toEqual(ranges);
  });

  it("open with hours that are given, and close", () => {
    const open = run(
      { exceptions: [christmas] },
      { type: "setExceptionClosed", ...on(0), closed: false, ranges: [short] },
    );
    expect(open.exceptions?.[0]?.ranges).toEqual([short]);
    const closed = run(open, { type: "setExceptionClosed", ...on(0), closed: true });
    expect(closed.exceptions?.[0]?.ranges).toEqual([]);
  });

  it("have ranges like a day of the week", () => {
    const { exceptions, weekly } = run(
      { exceptions: [eve] },
      { type: "addRange", ...on(0) },
      { type: "setTime", ...on(0), index: 1, edge: "closes", text: "late" },
      { type: "removeRange", ...on(0), index: 0 },
    );
    expect(exceptions?.[0]?.ranges).toEqual([{ opens: "14:00", closes: "late" }]);
    expect(weekly).toEqual(emptySchedule(ID).weekly);
  });
});

describe("what hours are for", () => {
  it("is kept as it is given, and leaves nothing behind when nothing is", () => {
    const given = run(
      {},
      { type: "setChannels", schedule: ID, channels: ["fax", "phone"] },
      { type: "setLanguages", schedule: ID, languages: ["pl", "not a tag"] },
    );
    expect(given).toMatchObject({ channels: ["fax", "phone"], languages: ["pl", "not a tag"] });
    const none = run(
      given,
      { type: "setChannels", schedule: ID, channels: [] },
      { type: "setLanguages", schedule: ID, languages: [] },
    );
    expect(none).toEqual(emptySchedule(ID));
  });
});
