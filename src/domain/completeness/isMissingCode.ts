import type { IssueCode } from "./Completeness.js";

const MISSING: ReadonlySet<IssueCode> = new Set([
  "section_missing",
  "too_few",
  "name_required",
  "email_required",
  "phone_required",
  "email_or_phone_required",
  "hours_zone_required",
  "hours_range_required",
  "user_invited",
]);

/** Something that has not been given yet, as against something wrong: it may be saved as it is and finished later (R12). */
export function isMissingCode(code: IssueCode): boolean {
  return MISSING.has(code);
}
