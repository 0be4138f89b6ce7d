import type {
  ChangeListener,
  ContactInfoStore,
  StoredContactInfo,
} from "../../../src/server/index.js";

/** A store in memory that keeps copies, as a database does. */
export function createTestStore(): ContactInfoStore & {
  changes: { accountId: string; changed: readonly string[] }[];
  /** How many are listening. */
  readonly listening: number;
} {
  const records = new Map<string, string>();
  const changes: { accountId: string; changed: readonly string[] }[] = [];
  const listeners = new Set<{ accountId: string; listener: ChangeListener }>();
  let writes = 0;
  const read = (accountId: string): StoredContactInfo | undefined => {
    const text = records.get(accountId);
    return text === undefined ? undefined : JSON.parse(text);
  };
  return {
    changes,
    get listening() {
      return listeners.size;
    },
    read: async (accountId) => read(accountId),
    async write(accountId, { info, expectedRevision, actor, changed }) {
      const now = read(accountId);
      if (now?.revision !== expectedRevision) return { ok: false, stored: now };
      writes += 1;
      const stored = {
        info,
        revision: `r${writes}-${accountId}`,
        updatedAt: new Date().toISOString(),
        updatedBy: actor,
      };
      records.set(accountId, JSON.stringify(stored));
      changes.push({ accountId, changed });
      for (const one of listeners) if (one.accountId === accountId) one.listener(stored.revision);
      return { ok: true, stored };
    },
    subscribe(accountId, listener) {
      const one = { accountId, listener };
      listeners.add(one);
      return () => listeners.delete(one);
    },
  };
}
