import { newId } from "../../domain/newId.js";
import type { ContactInfoStore } from "../ports/ContactInfoStore.js";
import type { DepartureStore } from "../ports/DepartureStore.js";

/** Milliseconds: no call that has looked somebody up goes on for longer before it writes. */
const DEPARTURE = 60_000;

interface Departure {
  userId: string;
  until: number;
}

/** Departures, and the way to write that heeds them. */
export interface Departures extends DepartureStore {
  write: ContactInfoStore["write"];
}

/** Those of the store; where it keeps none, those of this process: enough for one process. */
export function createDepartures(store: ContactInfoStore): Departures {
  const { departures } = store;
  if (!departures) return createMemoryDepartures(store);
  return {
    begin: (accountId, userId) => departures.begin(accountId, userId),
    cancel: (accountId, token) => departures.cancel(accountId, token),
    write: (accountId, change) => store.write(accountId, change),
  };
}

function createMemoryDepartures(store: ContactInfoStore): Departures {
  const leaving = new Map<string, Map<string, Departure>>();
  const writing = new Map<string, Set<Promise<unknown>>>();

  function namedAndLeaving(accountId: string, named: readonly string[]): string[] {
    const now = Date.now();
    return [...(leaving.get(accountId)?.values() ?? [])]
      .filter(({ userId, until }) => until > now && named.includes(userId))
      .map(({ userId }) => userId);
  }

  return {
    async begin(accountId, userId) {
      const token = newId();
      const now = Date.now();
      const others = [...(leaving.get(accountId) ?? [])].filter(([, { until }]) => until > now);
      leaving.set(accountId, new Map([...others, [token, { userId, until: now + DEPARTURE }]]));
      // Who is writing by now has not seen it, so they are waited for.
      await Promise.allSettled(writing.get(accountId) ?? []);
      return token;
    },
    async cancel(accountId, token) {
      const all = leaving.get(accountId);
      all?.delete(token);
      if (all?.size === 0) leaving.delete(accountId);
    },
    async write(accountId, change) {
      const gone = namedAndLeaving(accountId, change.named ?? []);
      if (gone.length > 0) return { ok: false, stored: await store.read(accountId), leaving: gone };
      const work = store.write(accountId, change);
      const all = writing.get(accountId) ?? new Set();
      writing.set(accountId, all.add(work));
      try {
        return await work;
      } finally {
        all.delete(work);
        if (all.size === 0) writing.delete(accountId);
      }
    },
  };
}
