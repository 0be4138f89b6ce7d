import { expect, it } from "vitest";
import { parseTime } from "../../src/domain/index.js";

it.each([
  ["9", "09:00"],
  ["09", "09:00"],
  ["17", "17:00"],
  ["9:00", "09:00"],
  ["09:30", "09:30"],
  ["0900", "09:00"],
  ["930", "09:30"],
  ["9.30", "09:30"],
  ["9h30", "09:30"],
  [" 9:00 ", "09:00"],
  ["0", "00:00"],
  ["24", "24:00"],
  ["2400", "24:00"],
  ["24:00", "24:00"],
  ["9 am", "09:00"],
  ["9pm", "21:00"],
  ["12 am", "00:00"],
  ["12:30 PM", "12:30"],
  ["5pm", "17:00"],
  ["5 p.m.", "17:00"],
  ["5\u202fPM", "17:00"],
  ["5\u00a0pm", "17:00"],
  ["0930pm", "21:30"],
  ["17h", "17:00"],
  ["17h30", "17:30"],
  ["9 h 05", "09:05"],
  ["９：３０", "09:30"],
  ["١٧:٣٠", "17:30"],
  ["१७", "17:00"],
  ["𝟗:𝟑𝟎", "09:30"],
])("reads %j as %s", (text, time) => {
  expect(parseTime(text)).toBe(time);
});

it.each([
  "",
  " ",
  "25",
  "24:01",
  "9:60",
  "960",
  "9:5",
  "13 am",
  "0 pm",
  "nine",
  "-9",
  "9:00:00",
  "0900:30",
  "24:00 pm",
  "5 xm",
  "noonish",
  "11 noon",
  "9 a",
  "9\n:00 tomorrow",
  "9".repeat(1e6),
])("%.20j is no time of day", (text) => {
  expect(parseTime(text)).toBeUndefined();
});

it.each([
  ["ja", "午後5:30", "17:30"],
  ["ja", "5:30 pm", "17:30"],
  ["ar-EG", "٥ م", "17:00"],
  ["fa", "۵:۳۰ ب.ظ.", "17:30"],
  ["fa", "۵ ب ظ", "17:00"],
  ["el", "9 μ.μ.", "21:00"],
  ["bg", "5:30 ч. pm", "17:30"],
  ["fr-CA", "17 h 30", "17:30"],
  ["not a locale", "5 pm", "17:00"],
])("reads in %s %j as %s", (locale, text, time) => {
  expect(parseTime(text, locale)).toBe(time);
});

it("a locale's own words are not understood without it", () => {
  expect(parseTime("午後5:30")).toBeUndefined();
});
