/** Something that keeps data for a time only. */
export interface Expiring {
  /** Deletes what has been kept for as long as it is promised, of all accounts. Safe to call at any time, by many at once. */
  deleteExpired(): Promise<void>;
}
