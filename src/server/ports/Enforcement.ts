import type { Standing } from "../../domain/access/Standing.js";

/** What `enforcement` may ask about the account. */
export interface EnforcementFacts {
  /**
   * Is the account at its beginning, complete, or lapsed since when and with what due, in the environment of the session?
   * Asking reads the record, so a choice that does not need to know works also while the store does not.
   */
  standing(): Promise<Standing>;
}

/**
 * How firmly an account is asked for its contact information.
 * - `lock`: the portal stays closed until it is complete (R12).
 * - `remind`: the portal is open under a banner, until the deadline.
 * - `off`: nobody is asked and nothing is locked: the switch for when the gate itself is the trouble.
 */
export type EnforcementMode = "lock" | "remind" | "off";

export interface Enforcement {
  mode: EnforcementMode;
  /**
   * ISO 8601 instant, judged by the server's clock. From then on `remind` is `lock`, and a portal that is open in a
   * browser is locked too. One that can't be read counts as passed.
   */
  deadline?: string | undefined;
  /**
   * Days for which the portal stays open once information that was complete has lapsed: its only alert contact has left, or
   * a section has become required. They are counted from the first look after that. 0 closes it at once. A launch is
   * refused all the while (R1).
   * @default 14
   */
  graceDays?: number | undefined;
  /** How many times each person may put the banner off, for a day each time. @default 3 */
  reminders?: number | undefined;
}
