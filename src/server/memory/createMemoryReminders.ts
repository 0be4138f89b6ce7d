import type { ReminderStore } from "../ports/ReminderStore.js";

interface Count {
  used: number;
  lastAt: number;
}

/** Counts in this process: enough for one process, and forgotten on a restart. */
export function createMemoryReminders(): ReminderStore {
  const accounts = new Map<string, Map<string, Count>>();

  return {
    async read(accountId, userId) {
      const count = accounts.get(accountId)?.get(userId);
      return count
        ? { used: count.used, lastAt: new Date(count.lastAt).toISOString() }
        : { used: 0 };
    },
    async putOff(accountId, userId, { limit, pause }) {
      const users = accounts.get(accountId) ?? new Map<string, Count>();
      accounts.set(accountId, users);
      const now = Date.now();
      const before = users.get(userId);
      if (before && (before.used >= limit || now - before.lastAt < pause)) return;
      users.set(userId, { used: (before?.used ?? 0) + 1, lastAt: now });
    },
    async forget(accountId) {
      accounts.delete(accountId);
    },
  };
}
