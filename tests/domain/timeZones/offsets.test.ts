import { fc, it as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/domain/timeZones/foldText.js";
import { parseOffset } from "../../../src/domain/timeZones/parseOffset.js";
import { zoneOffset } from "../../../src/domain/timeZones/zoneOffset.js";

describe("an offset that is typed", () => {
  it.each([
    ["+2", 120],
    ["UTC+2", 120],
    ["utc+02", 120],
    ["+05:30", 330],
    ["+0530", 330],
    ["+530", 330],
    ["GMT-5", -300],
    ["-3", -180],
    ["−3", -180],
    ["–3", -180],
    ["-0930", -570],
    ["+0", 0],
    ["-0", 0],
    ["+14", 840],
  ])("%s is %d minutes", (text, minutes) => {
    expect(parseOffset(text)).toBe(minutes);
  });

  it.each(["", "2", "+", "utc", "+15", "+14:30", "+5:60", "+5:3", "Etc/GMT+5", "+ 2", "+1234567"])(
    "%j is none",
    (text) => {
      expect(parseOffset(text)).toBeUndefined();
    },
  );

  property.prop([fc.string()])("is never anything but undefined or within 14 hours", (text) => {
    const minutes = parseOffset(text) ?? 0;
    expect(Math.abs(minutes)).toBeLessThanOrEqual(840);
  });
});

describe("the offset of a zone", () => {
  const winter = new Date("2026-01-15T12:00:00Z");
  const summer = new Date("2026-07-15T12:00:00Z");

  it.each([
    ["Europe/Warsaw", winter, 60],
    ["Europe/Warsaw", summer, 120],
    ["America/New_York", winter, -300],
    ["Asia/Kolkata", winter, 330],
    ["America/St_Johns", winter, -210],
    ["UTC", winter, 0],
    ["Pacific/Kiritimati", winter, 840],
    ["Mars/Olympus", winter, undefined],
    ["", winter, undefined],
  ])("of %s at %s is %s", (zone, at, minutes) => {
    expect(zoneOffset(zone, at)).toBe(minutes);
  });
});

describe("folded text", () => {
  it.each([
    ["America/Sao_Paulo", "america sao paulo"],
    ["São Paulo", "sao paulo"],
    ["Łódź", "lodz"],
    ["St. John’s", "st johns"],
    ["St. John's", "st johns"],
    ["Port-au-Prince", "port au prince"],
    ["Zürich, ", "zurich"],
    ["Tórshavn/Føroyar", "torshavn foroyar"],
    ["Etc/GMT+5", "etc gmt+5"],
    ["Москва", "москва"],
    ["  ", ""],
  ])("%j is %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  property.prop([fc.string({ unit: "grapheme" })])("folds to itself", (text) => {
    expect(foldText(foldText(text))).toBe(foldText(text));
  });
});
