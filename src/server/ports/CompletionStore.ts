import type { CompletionHistory } from "../../domain/access/Standing.js";

/**
 * Remembers, by account and environment, that the information was complete and since when it is not any more: what tells a
 * lapse from a beginning.
 */
export interface CompletionStore {
  read(accountId: string, environment: string): Promise<CompletionHistory>;
  /**
   * It is complete: the first time is kept as `completedAt`, and a lapse is over.
   * @param at ISO 8601 instant
   */
  noteComplete(accountId: string, environment: string, at: string): Promise<void>;
  /**
   * It is not complete any more: the first time is kept as `lapsedAt`, with `sections`, unless it never was complete. Atomic:
   * of two at the same time both answer the same.
   * @param at ISO 8601 instant
   * @param sections ids of what is due
   * @returns what is remembered now
   */
  noteLapsed(
    accountId: string,
    environment: string,
    at: string,
    sections: readonly string[],
  ): Promise<CompletionHistory>;
}
