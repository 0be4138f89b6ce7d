import type { IssueCode } from "../completeness/Completeness.js";

/**
 * Every way in which another format can hold less than `SupportHours`. Codes, never words.
 *
 * - `invalid`: `supportHoursIssues` finds fault with it, so it was left out; `issue` says what is wrong.
 * - `no_time_zone`: a schedule without a usable zone means no instants at all, so it was left out.
 * - `time_zone`: the format has wall-clock times only; readers take them for those of the place described.
 * - `several_schedules`, `several_time_zones`: written side by side; the format can't tell them apart.
 * - `languages`, `channels`: left out.
 * - `exception_name`: the name of a special day was left out; its hours are there.
 * - `name_changed`: the name of a special day is there, with characters that the format has no way to write replaced.
 * - `without_effect`: a special day that opens nothing where nothing would have opened; left out.
 * - `last_minute`: a range of 24 hours ends a minute early.
 * - `too_long`: the value is whole, but longer than the format's users take.
 * - `outside_period`: a special day that the period asked for does not reach; left out.
 */
export const HOURS_LOSS_CODES = [
  "invalid",
  "no_time_zone",
  "time_zone",
  "several_schedules",
  "several_time_zones",
  "languages",
  "channels",
  "exception_name",
  "name_changed",
  "without_effect",
  "last_minute",
  "too_long",
  "outside_period",
] as const;

export type HoursLossCode = (typeof HOURS_LOSS_CODES)[number];

/** One thing that a format could not hold. Holds no contact value. */
export interface HoursLoss {
  code: HoursLossCode;
  /** JSON Pointer (RFC 6901) into the `SupportHours`: `/schedules/0/exceptions/2/name`. */
  path: string;
  /** What is wrong, with the code `invalid`. */
  issue?: IssueCode;
}
