import { type CompletionHistory, type Standing, standingOf } from "../../domain/access/Standing.js";
import type { Completeness } from "../../domain/completeness/Completeness.js";

export interface MemoryCompletions {
  /** Where the account stands in the environment; what is new is noted, as the published server does. */
  track(environment: string, completeness: Completeness): Standing;
}

export function createMemoryCompletions(): MemoryCompletions {
  const histories = new Map<string, CompletionHistory>();
  return {
    track(environment, completeness) {
      const now = new Date(Date.now()).toISOString();
      const { completedAt, lapsedAt } = histories.get(environment) ?? {};
      const isComplete = completeness.status === "complete";
      if (isComplete) histories.set(environment, { completedAt: completedAt ?? now });
      else if (completedAt !== undefined) {
        histories.set(environment, { completedAt, lapsedAt: lapsedAt ?? now });
      }
      return standingOf(completeness, histories.get(environment) ?? {});
    },
  };
}
