/** How often one person has put the reminder off. */
export interface RemindersUsed {
  used: number;
  /** ISO 8601 instant of the last time. */
  lastAt?: string;
}

/** Counts, by account and user, how often the reminder was put off, so that no browser can forget it. */
export interface ReminderStore {
  read(accountId: string, userId: string): Promise<RemindersUsed>;
  /**
   * Counts one more, unless `limit` (at least 1) is used up or the last time is less than `pause` milliseconds ago.
   * Atomic: of two presses at the same time one counts.
   */
  putOff(accountId: string, userId: string, rule: { limit: number; pause: number }): Promise<void>;
  /** The account's information is complete in every environment: whoever is asked again later begins at none. */
  forget(accountId: string): Promise<void>;
}
