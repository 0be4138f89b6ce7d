import type { Completeness, Issue } from "../domain/completeness/Completeness.js";
import type { CompletenessFacts } from "../domain/completeness/evaluateSection.js";
import type { Requirements } from "../domain/policy/Requirements.js";
import type { Contact, ContactInfo } from "../domain/record/ContactInfo.js";
import type { SupportHours } from "../domain/record/SupportHours.js";
import type { SectionView } from "./SectionView.js";
import type { SubmitAttempt } from "./SubmitAttempt.js";

/**
 * Sends the record. May answer with what a server refused; may reject, and the rejection is shown.
 * `final` is false for "Save and finish later".
 */
export type SubmitContactInfo = (
  info: ContactInfo,
  options: { final: boolean },
) => Promise<SubmitAnswer | undefined> | Promise<void>;

/** What became of a record that was sent. Nothing at all means that it was saved. */
export interface SubmitAnswer {
  /** What was refused; it is shown at its fields. */
  issues?: readonly Issue[];
  /** False when it was not saved for a reason that is shown elsewhere: the form stays as it is. @default true */
  saved?: boolean;
  /** Why it was not saved, shown as a rejection is: for an answer that has to say `merged` too. */
  failure?: unknown;
  /**
   * What was sent was merged with what somebody else has saved: the form takes `info` over in its place, and compares
   * it with `stored`. What was typed since it was sent stays.
   */
  merged?: { info: ContactInfo; stored: ContactInfo };
}

export interface ContactInfoFormOptions {
  requirements: Requirements;
  /** The record to start with. Later changes of it do nothing: use `rebase` or `replace`. */
  info: ContactInfo;
  /** What was typed before and not saved: it is shown in place of `info`, and is dirty. */
  draft?: ContactInfo | undefined;
  facts?: CompletenessFacts | undefined;
  /** Without starter rows, for people who can only look. @default false */
  readOnly?: boolean;
  onSubmit?: SubmitContactInfo | undefined;
  /** Every change that a person makes, without blank rows. */
  onChange?: ((info: ContactInfo) => void) | undefined;
}

/**
 * - `saved`: sent and taken.
 * - `blocked`: something is due, nothing was sent.
 * - `refused`: the server named what is wrong.
 * - `kept`: it was not saved, for a reason that is shown elsewhere.
 * - `failed`: it was rejected; see `failure`.
 * - `busy`: another one is under way, nothing was sent.
 */
export type SubmitOutcome = "saved" | "blocked" | "refused" | "kept" | "failed" | "busy";

/** The form as components see it: no type of a form library in it. */
export interface ContactInfoForm {
  /** What is shown, starter rows included. */
  values: ContactInfo;
  /** One a section, in the order on the page; each keeps its identity until something in it changes. */
  sections: readonly SectionView[];
  /** The verdict over what is typed now. */
  completeness: Completeness;
  dirty: boolean;
  /** The stored record was complete: it may be changed, not left incomplete. */
  wasComplete: boolean;
  /** What is being sent, if anything. */
  submitting: { final: boolean } | undefined;
  /** The last submit that did not go through because of what was typed. */
  attempt: SubmitAttempt | undefined;
  /** The last submit went through, and nothing was typed since. */
  saved: { final: boolean } | undefined;
  /** What the last submit was rejected with. */
  failure: unknown;
  setContacts(section: string, contacts: Contact[]): void;
  setSupportHours(hours: SupportHours): void;
  /** A control was left: from now on its errors are shown. Unknown paths are ignored. */
  blur(path: string): void;
  /** Judges and sends. One at a time, however fast the clicks. Never rejects. */
  submit(options: { final: boolean }): Promise<SubmitOutcome>;
  /** Goes back to the stored record, dropping what was typed. */
  discard(): void;
  /** The stored record changed: a clean form takes it over, a dirty one keeps what was typed. */
  rebase(info: ContactInfo): void;
  /** Takes over values from a controlling parent; what the form was opened on stays. */
  replace(info: ContactInfo): void;
  /** Shows what a server refused about the present values. */
  refuse(issues: readonly Issue[]): void;
}
