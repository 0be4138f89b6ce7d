import type { Asked } from "../client/PortalUser.js";
import type { ContactTest, OutreachStore } from "./OutreachStore.js";

/** Counts and remembers in this process: enough for one process, and forgotten on a restart. */
export function createMemoryOutreach(): OutreachStore {
  /** When each account sent its messages, the oldest first; accounts in the order in which they sent the last one. */
  const sent = new Map<string, number[]>();
  const asked = new Map<string, Map<string, Asked>>();
  const tests = new Map<string, Map<string, ContactTest>>();

  function forgetOld(before: number) {
    for (const [account, times] of sent) {
      if ((times.at(-1) ?? 0) > before) return;
      sent.delete(account);
    }
  }

  return {
    async count(accountId, messages, { limit, window }) {
      const now = Date.now();
      forgetOld(now - window);
      const times = (sent.get(accountId) ?? []).filter((at) => at > now - window);
      if (times.length + messages > limit) {
        const last = times[times.length + messages - limit - 1];
        return { ok: false, retryAfter: last === undefined ? window : last + window - now };
      }
      sent.delete(accountId);
      sent.set(accountId, [...times, ...Array.from({ length: messages }, () => now)]);
      return { ok: true };
    },
    async readAsked(accountId) {
      const users = asked.get(accountId) ?? new Map<string, Asked>();
      return structuredClone([...users].map(([userId, one]) => ({ userId, asked: one })));
    },
    async noteAsked(accountId, userIds, what) {
      const users = asked.get(accountId) ?? new Map<string, Asked>();
      asked.set(accountId, users);
      for (const id of userIds) users.set(id, structuredClone(what));
    },
    async forgetAsked(accountId, userIds) {
      if (!userIds) asked.delete(accountId);
      for (const id of userIds ?? []) asked.get(accountId)?.delete(id);
    },
    async readTests(accountId) {
      return structuredClone([...(tests.get(accountId)?.values() ?? [])]);
    },
    async noteTest(accountId, test) {
      const contacts = tests.get(accountId) ?? new Map<string, ContactTest>();
      tests.set(accountId, contacts.set(test.contactId, { ...test }));
    },
    async forgetTests(accountId, contactIds) {
      for (const id of contactIds) tests.get(accountId)?.delete(id);
    },
  };
}
