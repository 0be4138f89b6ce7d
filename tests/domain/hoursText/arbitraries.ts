import fc from "fast-check";

/** Locales whose digits, day periods, order or units differ. */
export const LOCALES = [
  "en-US",
  "en-GB",
  "pl",
  "ar",
  "ar-EG",
  "hi",
  "ja",
  "fa",
  "ko",
  "bg",
  "zh-TW",
  "fr-CA",
];

const two = (value: number) => String(value).padStart(2, "0");

/** `"00:00"` to `"23:59"`. */
export const timeOfDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
