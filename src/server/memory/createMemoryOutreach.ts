import type { Asked } from "../../client/PortalUser.js";
import { fitMessages, type SentMessage } from "../../domain/users/fitMessages.js";
import type { Expiring } from "../ports/Expiring.js";
import type { ContactTest, OutreachStore } from "../ports/OutreachStore.js";

/** Counts and remembers in this process: enough for one process, and forgotten on a restart. */
export function createMemoryOutreach(): OutreachStore & Expiring {
  /** What each account sent within its window; accounts in the order in which they sent the last one. */
  const sent = new Map<string, { messages: SentMessage[]; until: number }>();
  const asked = new Map<string, Map<string, Asked>>();
  const tests = new Map<string, Map<string, ContactTest>>();

  function forgetOld(now: number) {
    for (const [account, { until }] of sent) {
      if (until > now) return;
      sent.delete(account);
    }
  }

  return {
    async count(accountId, messages, limits) {
      const now = Date.now();
      forgetOld(now);
      const fit = fitMessages(sent.get(accountId)?.messages ?? [], messages, limits, now);
      if (!fit.ok) return fit;
      sent.delete(accountId);
      sent.set(accountId, { messages: fit.sent, until: now + limits.window });
      return { ok: true };
    },
    async deleteExpired() {
      forgetOld(Date.now());
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
