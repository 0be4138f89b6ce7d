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
  "13 pm",
  "0 am",
  "nine",
  "-9",
  "9:00:00",
  "9".repeat(1e6),
])("%.20j is no time of day", (text) => {
  expect(parseTime(text)).toBeUndefined();
});
