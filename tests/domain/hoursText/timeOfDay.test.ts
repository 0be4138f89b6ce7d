import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatTimeOfDay,
  type HourCycle,
  hourCycleOf,
  parseTime,
} from "../../../src/domain/index.js";
import { LOCALES, timeOfDay } from "./arbitraries.js";

describe("the clock of a locale", () => {
  it.each([
    ["en", "h23"],
    ["en-US", "h12"],
    ["en-GB", "h23"],
    ["en-u-hc-h12", "h12"],
    ["pl", "h23"],
    ["ja", "h23"],
    ["ko", "h12"],
    ["not a locale", "h23"],
    ["", "h23"],
  ])("%j is %s", (locale, hourCycle) => {
    expect(hourCycleOf(locale)).toBe(hourCycle);
  });
});

describe("a time in the form of a locale", () => {
  it.each<[string, string, HourCycle, string]>([
    ["13:30", "en", "h23", "13:30"],
    ["13:30", "en-US", "h12", "1:30 PM"],
    ["09:00", "pl", "h23", "09:00"],
    ["00:00", "en-US", "h12", "12:00 AM"],
    ["00:00", "en-US", "h23", "00:00"],
    ["24:00", "en", "h23", "24:00"],
    ["24:00", "ar-EG", "h23", "٢٤:٠٠"],
    ["24:00", "en-US", "h12", "12:00 AM"],
    ["09:00", "ja", "h12", "午前9:00"],
    ["13:30", "fa", "h23", "۱۳:۳۰"],
    ["13:30", "not a locale", "h23", "13:30"],
  ])("%s in %s, %s, is %j", (time, locale, hourCycle, text) => {
    expect(formatTimeOfDay(time, { locale, hourCycle })).toBe(text);
  });

  it.each(["", "9", "25:00", "half past nine"])("%j, which is no time, stays as it is", (text) => {
    expect(formatTimeOfDay(text, { locale: "en-US", hourCycle: "h12" })).toBe(text);
  });

  it.each(LOCALES)("is read back, whatever the time, in %s", (locale) => {
    fc.assert(
      fc.property(timeOfDay, fc.constantFrom<HourCycle>("h12", "h23"), (time, hourCycle) => {
        expect(parseTime(formatTimeOfDay(time, { locale, hourCycle }), locale)).toBe(time);
      }),
    );
  });

  it.each(LOCALES)("reads back the end of the day on the 24-hour clock in %s", (locale) => {
    expect(parseTime(formatTimeOfDay("24:00", { locale, hourCycle: "h23" }), locale)).toBe("24:00");
  });
});

it("digits of every numbering system are read", () => {
  for (const numberingSystem of Intl.supportedValuesOf("numberingSystem")) {
    const locale = `en-u-nu-${numberingSystem}`;
    const digits = new Intl.NumberFormat(locale, { minimumIntegerDigits: 4, useGrouping: false });
    const text = digits.format(1947);
    // Some systems, such as Roman or Hanidec, are not made of decimal digits.
    if (/^\p{Nd}{4}$/u.test(text)) expect(parseTime(text)).toBe("19:47");
  }
});
