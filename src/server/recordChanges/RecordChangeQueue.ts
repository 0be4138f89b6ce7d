import type { RecordChange } from "./RecordChange.js";

/** A change that one process is telling the host of. */
export interface ClaimedRecordChange {
  /** Of this claim alone: a later claim of the same change has another one. */
  claim: string;
  /** How many times the change was claimed, this time included. */
  attempts: number;
  change: RecordChange;
}

/**
 * The changes that the host has not been told of yet, in the order in which they were saved. A store that has one puts a
 * change into it in the same step as the record, for each write with `published`.
 */
export interface RecordChangeQueue {
  /**
   * Takes a change that is due, for `lease` milliseconds; after that it is due again, for a process that died. An account's
   * change is taken only once no earlier one of the account is left. Atomic: a change is taken by one process at a time.
   */
  claim(lease: number): Promise<ClaimedRecordChange | undefined>;
  /** Puts the end of a lease off: `wait` milliseconds from now the change is due. Does nothing for a claim that is over. */
  postpone(claim: string, wait: number): Promise<void>;
  /** The host has taken the change: it is forgotten. Does nothing for a claim that is over. */
  finish(claim: string): Promise<void>;
}
