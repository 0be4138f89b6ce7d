import type { CompletionHistory } from "../../domain/access/Standing.js";
import type { CompletionStore } from "../ports/CompletionStore.js";

/** Remembers in this process: enough for one process, and begun anew on a restart. */
export function createMemoryCompletions(): CompletionStore {
  const histories = new Map<string, CompletionHistory>();
  const key = (accountId: string, environment: string) => JSON.stringify([accountId, environment]);

  return {
    async read(accountId, environment) {
      return histories.get(key(accountId, environment)) ?? {};
    },
    async noteComplete(accountId, environment, at) {
      const { completedAt = at } = histories.get(key(accountId, environment)) ?? {};
      histories.set(key(accountId, environment), { completedAt });
    },
    async noteLapsed(accountId, environment, at, sections) {
      const known = histories.get(key(accountId, environment));
      if (known?.completedAt === undefined) return {};
      if (known.lapsedAt !== undefined) return known;
      const noted = { ...known, lapsedAt: at, lapsedSections: sections };
      histories.set(key(accountId, environment), noted);
      return noted;
    },
  };
}
