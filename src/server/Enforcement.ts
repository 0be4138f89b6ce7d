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
  /** How many times each person may put the banner off, for a day each time. @default 3 */
  reminders?: number | undefined;
}
