import { isRecord } from "../../domain/isRecord.js";
import type { ChangeListener, ContactInfoStore } from "../ports/ContactInfoStore.js";
import { sha256 } from "../sha256.js";

/**
 * Runs LISTEN on a connection of its own that is kept open (a transaction-mode pooler has none), and calls back with
 * each payload. Resolves when it listens, with the way to stop. `db.listen` of PGlite is one; for `pg` see
 * docs/server.md. Whoever had to connect again calls back with `""`: then everybody asks anew.
 */
export type PostgresListen = (
  channel: string,
  onPayload: (payload: string) => void,
) => Promise<unknown>;

export const CHANGES_CHANNEL = "contact_gate_changes";

/** Of a fixed length, since a payload too long for PostgreSQL would fail the write; and without any value. */
export async function changePayload(accountId: string, revision: string): Promise<string> {
  return JSON.stringify({ account: await sha256(accountId), revision });
}

/** Hands what one LISTEN of the process hears to whoever subscribed to the account. */
export function createPostgresChanges(
  listen: PostgresListen,
): NonNullable<ContactInfoStore["subscribe"]> {
  const listeners = new Map<string, Set<ChangeListener>>();
  // Begun with the first subscriber, and kept: it costs nothing while nobody listens.
  let listening: Promise<unknown> | undefined;

  function deliver(payload: string): void {
    const change = parsed(payload);
    const told = change ? [listeners.get(change.account) ?? []] : [...listeners.values()];
    for (const listener of told.flatMap((group) => [...group])) listener(change?.revision);
  }

  return async (accountId, listener) => {
    const account = await sha256(accountId);
    // Its own function, so that the same listener can subscribe twice.
    const own: ChangeListener = (revision) => listener(revision);
    const group = listeners.get(account) ?? new Set();
    listeners.set(account, group.add(own));
    const stop = () => {
      group.delete(own);
      if (group.size === 0 && listeners.get(account) === group) listeners.delete(account);
    };
    try {
      listening ??= listen(CHANGES_CHANNEL, deliver);
      await listening;
    } catch (error) {
      listening = undefined;
      stop();
      throw error;
    }
    return stop;
  };
}

function parsed(payload: string): { account: string; revision: string } | undefined {
  try {
    const json: unknown = JSON.parse(payload);
    if (!isRecord(json)) return undefined;
    const { account, revision } = json;
    if (typeof account !== "string" || typeof revision !== "string") return undefined;
    return { account, revision };
  } catch {
    return undefined;
  }
}
