/**
 * Every reason why a part of an `opening_hours` value is not in the hours. Codes, never words.
 *
 * - `too_long`: nothing was read.
 * - `not_understood`: no rule that we know of; often a slip.
 * - `invalid_time`, `invalid_date`: a time or date that does not exist, or a span of dates that ends before it starts.
 * - `too_many_dates`: a span of dates longer than the special days that a schedule may have.
 * - `date_without_year`: `Dec 24`, every year; special days have a year.
 * - `season`: hours of some months, years or weeks of months (`Apr-Oct`). `weeks`: hours of numbered weeks.
 * - `variable_date`: `easter`. `variable_time`: `sunrise-sunset`. `nth_weekday`: `Th[1]`.
 * - `public_holidays`, `school_holidays`: `PH`, `SH`; no list of holidays is known here.
 * - `open_end`: `18:00+`. `point_in_time`: `18:00`. `interval`: `10:00-16:00/90`.
 * - `fallback`: what follows `||`.
 * - `unknown_hours`: `unknown`, or a comment alone ("by appointment").
 * - `comment`: a comment on hours of every week, or the rest of one that is longer than a name; the hours are there.
 * - `night_cut`: nothing was left out, but a later rule replaces the next day and cuts a night shift at midnight, as the
 *   format's rules say and its writers seldom mean (`Fr 22:00-04:00; Sa off`). Worth a question.
 */
export const OSM_LOSS_CODES = [
  "too_long",
  "not_understood",
  "invalid_time",
  "invalid_date",
  "too_many_dates",
  "date_without_year",
  "season",
  "weeks",
  "variable_date",
  "variable_time",
  "nth_weekday",
  "public_holidays",
  "school_holidays",
  "open_end",
  "point_in_time",
  "interval",
  "fallback",
  "unknown_hours",
  "comment",
  "night_cut",
] as const;

export type OsmLossCode = (typeof OSM_LOSS_CODES)[number];

/** A part of a value that could not be kept: `value.slice(start, end)` is its text. */
export interface OsmLoss {
  code: OsmLossCode;
  start: number;
  end: number;
}
