/**
 * - `complete`: nothing is due here.
 * - `missing`: something required has not been given.
 * - `invalid`: something given is wrong.
 * - `deferred`: can't be given in this environment (R4).
 * - `optional`: not required and empty.
 */
export type SectionStatus = "complete" | "missing" | "invalid" | "deferred" | "optional";

/** Every reason a record can be unfinished or refused. Codes, never words: the words are in `messages.issues`. */
export const ISSUE_CODES = [
  "section_missing",
  "too_few",
  "too_many",
  "name_required",
  "email_required",
  "phone_required",
  "email_or_phone_required",
  "too_long",
  "invalid_email",
  "invalid_phone",
  "user_required",
  "user_inactive",
  "user_invited",
  "duplicate_id",
  "duplicate_user",
  "hours_zone_required",
  "hours_range_required",
  "hours_invalid_time",
  "hours_empty_range",
  "hours_overlap",
  "hours_unknown_time_zone",
  "hours_invalid_date",
  "hours_duplicate_date",
  "hours_exception_order",
  "section_unknown",
  "section_absent",
  "section_deferred",
  "invalid_type",
  "invalid_id",
  "unknown_key",
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

/** One thing that is missing or wrong. Holds no contact value. */
export interface Issue {
  /** Section id; `""` when the record as a whole is meant. */
  section: string;
  /** JSON Pointer (RFC 6901) into the contact information: `/contacts/technicalEmergency/0/email`. */
  path: string;
  code: IssueCode;
  /** Numbers and ids for the words, never contact values: `{ min: 2 }`. */
  params?: Record<string, string | number>;
}

export interface SectionCompleteness {
  id: string;
  status: SectionStatus;
  issues: Issue[];
}

/** The verdict over a whole record. */
export interface Completeness {
  status: "complete" | "incomplete";
  sections: SectionCompleteness[];
  /** What keeps the portal locked now. */
  currentlyDue: Issue[];
  /** What this environment can't ask for, and another one will (R4). */
  eventuallyDue: Issue[];
  /** Sections finished, of `total`; deferred and absent ones are in neither. */
  done: number;
  total: number;
}
