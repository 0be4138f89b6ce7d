import { describe, expect, it } from "vitest";
import { localWeek, type SupportHours } from "../../../src/domain/index.js";
import { everyDay, hoursOf, ranges, scheduleIn, weekdays } from "./proof/schedules.js";

/** `"mon 09:00-17:00 18:00-20:00"`, a day each. */
function weekIn(hours: SupportHours, timeZone: string, from: string) {
  return localWeek(hours, { timeZone, from: new Date(from) }).map(({ weekday, ranges: given }) =>
    [weekday.slice(0, 3), ...given.map(({ opens, closes }) => `${opens}-${closes}`)].join(" "),
  );
}

const night = { ...everyDay(), monday: ranges("22:00-06:00"), sunday: ranges("22:00-06:00") };

describe("the same week in another zone (R10)", () => {
  it("starts with the day that holds the instant, by the clock of that zone", () => {
    const days = localWeek(hoursOf(), {
      timeZone: "Asia/Tokyo",
      from: new Date("2026-01-05T16:00Z"),
    });
    expect(days.map(({ date, weekday }) => `${date} ${weekday}`)).toEqual([
      "2026-01-06 tuesday",
      "2026-01-07 wednesday",
      "2026-01-08 thursday",
      "2026-01-09 friday",
      "2026-01-10 saturday",
      "2026-01-11 sunday",
      "2026-01-12 monday",
    ]);
  });

  it("moves the hours, to other days too", () => {
    const office = hoursOf(scheduleIn("Europe/Warsaw", weekdays("09:00-17:00")));
    expect(weekIn(office, "Asia/Kathmandu", "2026-01-05T00:00Z").slice(4)).toEqual([
      "fri 13:45-21:45",
      "sat",
      "sun",
    ]);
    expect(weekIn(office, "Pacific/Auckland", "2026-01-05T00:00Z").slice(4)).toEqual([
      "fri 21:00-05:00",
      "sat",
      "sun",
    ]);
  });

  it("keeps a night in one piece: that before the week is left out, the last runs past it", () => {
    expect(weekIn(hoursOf(scheduleIn("UTC", night)), "UTC", "2026-01-05T12:00Z")).toEqual([
      "mon 22:00-06:00",
      ...["tue", "wed", "thu", "fri", "sat"],
      "sun 22:00-06:00",
    ]);
  });

  it("keeps a range of a whole day in one piece, whenever it starts", () => {
    const hours = hoursOf(scheduleIn("UTC", { ...everyDay(), monday: ranges("09:00-09:00") }));
    expect(weekIn(hours, "UTC", "2026-01-05T12:00Z")[0]).toBe("mon 09:00-09:00");
    expect(weekIn(hours, "Africa/Lagos", "2026-01-05T12:00Z")[0]).toBe("mon 10:00-10:00");
  });

  it("cuts what is longer than a day at midnight", () => {
    const hours = hoursOf(scheduleIn("UTC", weekdays("00:00-24:00")));
    expect(weekIn(hours, "Africa/Lagos", "2026-01-05T12:00Z")).toEqual([
      "mon 01:00-24:00",
      ...["tue", "wed", "thu", "fri"].map((day) => `${day} 00:00-24:00`),
      "sat 00:00-01:00",
      "sun",
    ]);
    expect(weekIn(hours, "Africa/Lagos", "2026-01-07T12:00Z")[0]).toBe("wed 00:00-24:00");
  });

  it("around the clock, every day is whole, where the clock changes too", () => {
    const hours = hoursOf(scheduleIn("UTC", everyDay("00:00-24:00")));
    for (const zone of ["Europe/Warsaw", "Africa/Cairo", "America/Nuuk", "America/Havana"]) {
      for (const from of ["2026-03-26T12:00Z", "2026-04-22T12:00Z", "2026-10-23T12:00Z"]) {
        const days = weekIn(hours, zone, from);
        expect(
          days.every((day) => day.endsWith(" 00:00-24:00")),
          `${zone} ${from}`,
        ).toBe(true);
      }
    }
  });

  it.each([
    ["a range that runs over the gap", "Europe/Warsaw", "01:00-04:00", "2026-03-29", "01:00-04:00"],
    ["a range until the gap", "Europe/Warsaw", "00:00-02:00", "2026-03-29", "00:00-02:00"],
    ["a range from within the gap", "Europe/Warsaw", "02:30-05:00", "2026-03-29", "03:30-05:00"],
    ["a range over the repeat", "Europe/Warsaw", "01:00-04:00", "2026-10-25", "01:00-04:00"],
    ["a range into the repeat", "Europe/Warsaw", "00:00-02:30", "2026-10-25", "00:00-02:30"],
    [
      "the end of a day that lacks its last hour",
      "America/Nuuk",
      "20:00-24:00",
      "2026-03-28",
      "20:00-23:00",
    ],
  ])("shows %s as one reads it there", (_what, zone, range, date, expected) => {
    const hours = hoursOf(scheduleIn(zone, everyDay(range)));
    const [day] = localWeek(hours, { timeZone: zone, from: new Date(`${date}T12:00Z`) });
    expect(day).toMatchObject({ date, ranges: ranges(expected) });
  });

  it("gives a stretch within a repeated hour its length", () => {
    // Half past two for the first time until a quarter past two for the second: 45 minutes.
    const hours = hoursOf(scheduleIn("UTC", everyDay("00:30-01:15")));
    expect(weekIn(hours, "Europe/Warsaw", "2026-10-25T12:00Z")[0]).toBe("sun 02:30-03:15");
  });

  it("joins what the clock runs through twice", () => {
    // 01:30 to 02:30 the first time, 02:15 the second time to 03:00.
    const hours = hoursOf(scheduleIn("UTC", everyDay("23:30-00:30", "01:15-02:00")));
    expect(weekIn(hours, "Europe/Warsaw", "2026-10-25T12:00Z")[0]).toBe("sun 01:30-03:00");
    // To half past two the first time, from half past two the second time.
    const touching = hoursOf(scheduleIn("UTC", everyDay("23:30-00:30", "01:30-02:30")));
    expect(weekIn(touching, "Europe/Warsaw", "2026-10-25T12:00Z")[0]).toBe("sun 01:30-03:30");
  });

  it("refuses a zone that is not known, and an invalid date", () => {
    const from = new Date("2026-01-05T00:00Z");
    expect(() => localWeek(hoursOf(), { timeZone: "Mars/Olympus", from })).toThrow(
      new RangeError('"timeZone" is not known here: give an IANA time zone id'),
    );
    expect(() => localWeek(hoursOf(), { timeZone: "UTC", from: new Date("") })).toThrow(RangeError);
  });
});
