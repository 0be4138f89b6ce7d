import { describe, expect, it } from "vitest";
import { weekdayOfDate } from "../../../../src/components/hours/change/weekdayOfDate.js";
import { isPastDate } from "../../../../src/components/hours/exceptions/isPastDate.js";
import { exceptionName } from "../../../../src/components/words/exceptionName.js";
import { en } from "../../../../src/messages/locales/en.js";
import { pl } from "../../../../src/messages/locales/pl.js";

describe("exceptionName", () => {
  it.each([
    { date: "2026-12-24", name: "Christmas Eve", called: "24 December 2026, Christmas Eve" },
    { date: "2026-12-24", name: " ", called: "24 December 2026" },
    { date: "", name: "Christmas Eve", called: "Christmas Eve" },
    { date: "", name: undefined, called: "New day" },
    { date: "2026-02-30", name: undefined, called: "2026-02-30" },
    { date: "24.12.", name: "Christmas Eve", called: "24.12., Christmas Eve" },
  ])("calls $date $name “$called”", ({ date, name, called }) => {
    expect(exceptionName({ date, ranges: [], ...(name !== undefined && { name }) }, en)).toBe(
      called,
    );
  });

  it("writes dates as the language does", () => {
    const day = { date: "2026-12-24", name: "Wigilia", ranges: [] };
    expect(exceptionName(day, pl)).toBe("24 grudnia 2026, Wigilia");
    expect(exceptionName(day, { ...en, locale: "en-US" })).toBe("December 24, 2026, Wigilia");
  });
});

describe("isPastDate", () => {
  const noon = new Date("2026-12-24T12:00:00Z");
  it.each([
    { date: "2026-12-23", past: true, why: "it is over even at UTC−12" },
    { date: "2026-12-24", past: false, why: "it is today" },
    { date: "2026-12-25", past: false, why: "it is to come" },
    { date: "0202-12-24", past: false, why: "its year is being typed" },
    { date: "24.12.2020", past: false, why: "it is no date" },
    { date: "", past: false, why: "it is blank" },
  ])("says $past for “$date”: $why", ({ date, past }) => {
    expect(isPastDate(date, noon)).toBe(past);
  });

  it("counts a day as long as it lasts anywhere", () => {
    expect(isPastDate("2026-12-23", new Date("2026-12-24T11:59:00Z"))).toBe(false);
  });
});

describe("weekdayOfDate", () => {
  it.each([
    { date: "2026-12-24", weekday: "thursday" },
    { date: "2026-12-27", weekday: "sunday" },
    { date: "2026-02-30", weekday: undefined },
    { date: "", weekday: undefined },
  ])("says $weekday for “$date”", ({ date, weekday }) => {
    expect(weekdayOfDate(date)).toBe(weekday);
  });
});
