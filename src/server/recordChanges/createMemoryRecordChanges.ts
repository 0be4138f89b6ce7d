import { newId } from "../../domain/newId.js";
import type { RecordChange } from "./RecordChange.js";
import type { RecordChangeQueue } from "./RecordChangeQueue.js";

interface Entry {
  change: RecordChange;
  claim: string | undefined;
  attempts: number;
  /** Milliseconds since 1970. */
  dueAt: number;
}

export interface MemoryRecordChanges extends RecordChangeQueue {
  add(change: RecordChange): void;
}

/** Keeps changes in this process, for stores that have no queue: what is in it is lost with the process. */
export function createMemoryRecordChanges(): MemoryRecordChanges {
  const entries = new Set<Entry>();
  const find = (claim: string) => [...entries].find((entry) => entry.claim === claim);

  return {
    add(change) {
      entries.add({ change, claim: undefined, attempts: 0, dueAt: Date.now() });
    },
    async claim(lease) {
      const seen = new Set<string>();
      for (const entry of entries) {
        const isFirst = !seen.has(entry.change.account);
        seen.add(entry.change.account);
        if (!isFirst || entry.dueAt > Date.now()) continue;
        const claim = newId();
        entry.attempts += 1;
        Object.assign(entry, { claim, dueAt: Date.now() + lease });
        return { claim, attempts: entry.attempts, change: entry.change };
      }
      return undefined;
    },
    async postpone(claim, wait) {
      const entry = find(claim);
      if (entry) entry.dueAt = Date.now() + wait;
    },
    async finish(claim) {
      const entry = find(claim);
      if (entry) entries.delete(entry);
    },
  };
}
