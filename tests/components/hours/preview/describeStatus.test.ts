import { describe, expect, it } from "vitest";
import { describeStatus } from "../../../../src/components/hours/preview/describeStatus.js";
import { closedWeek, type SupportHours } from "../../../../src/domain/record/SupportHours.js";
import { en } from "../../../../src/messages/locales/en.js";
import { pl } from "../../../../src/messages/locales/pl.js";

const office = [{ opens: "09:00", closes: "17:00" }];
const WARSAW = "Europe/Warsaw";

function hours(more: Partial<SupportHours["schedules"][number]> = {}): SupportHours {
  const weekly = { ...closedWeek(), monday: office, wednesday: office, friday: office };
  return { schedules: [{ id: "a", timeZones: [WARSAW], weekly, ...more }] };
}

function told(at: string, timeZone = WARSAW, given = hours(), messages = en) {
  const clock = { locale: messages.locale, hourCycle: "h23" as const, timeZone };
  const { state, next } = describeStatus(given, new Date(at), clock, messages);
  return next === undefined ? state : `${state}, ${next}`;
}

describe("what is said of the hours at a moment", () => {
  // 2026-11-25 is a Wednesday; Warsaw is an hour ahead of UTC.
  it.each([
    ["open, until later today", "2026-11-25T09:42:00Z", "Open now, closes 17:00"],
    ["closed, until later today", "2026-11-25T07:00:00Z", "Closed now, opens 09:00"],
    ["closed, until another day", "2026-11-25T16:00:00Z", "Closed now, opens Friday 09:00"],
    ["closed over the week-end", "2026-11-28T12:00:00Z", "Closed now, opens Monday 09:00"],
  ])("%s", (_, at, text) => {
    expect(told(at)).toBe(text);
  });

  it("by the clock of the zone it is told in", () => {
    expect(told("2026-11-25T09:42:00Z", "America/New_York")).toBe("Open now, closes 11:00");
    expect(told("2026-11-25T15:30:00Z", "Asia/Tokyo")).toBe("Open now, closes 01:00");
  });

  it("a night that ends tomorrow says so", () => {
    const night = hours({
      weekly: { ...closedWeek(), wednesday: [{ opens: "18:00", closes: "02:00" }] },
    });
    expect(told("2026-11-25T20:00:00Z", WARSAW, night)).toBe("Open now, closes Thursday 02:00");
  });

  it("an opening in a week or more has a date, because a weekday would mean another day", () => {
    const once = hours({
      weekly: closedWeek(),
      exceptions: [{ date: "2026-12-23", ranges: office }],
    });
    expect(told("2026-11-25T09:42:00Z", WARSAW, once)).toBe(
      "Closed now, opens 23 December 2026 09:00",
    );
  });

  it("nothing comes next where nothing changes", () => {
    expect(told("2026-11-25T09:42:00Z", WARSAW, hours({ weekly: closedWeek() }))).toBe(
      "Closed now",
    );
  });

  it("in the chosen language", () => {
    expect(told("2026-11-28T12:00:00Z", WARSAW, hours(), pl)).toBe(
      "Teraz nieczynne, otwarcie: poniedziałek, 09:00",
    );
  });
});
