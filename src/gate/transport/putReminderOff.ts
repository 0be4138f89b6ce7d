import type { ContactGateClient, ContactGateError } from "../../client/index.js";
import { checkSnapshot } from "../state/checkSnapshot.js";
import type { GateStore } from "../state/createGateStore.js";
import { toGateError } from "../state/toGateError.js";
import { abortable } from "./abortable.js";

interface ReminderOptions {
  onFailure(error: ContactGateError): void;
  /** It was put off; a load that was asked before may say otherwise, and this answer may be older than a save. */
  onAnswer(revision: string): void;
}

/**
 * Asks the server to put the reminder off: it counts, and says how the portal stands now.
 * @returns whether it was put off
 */
export async function putReminderOff(
  client: ContactGateClient,
  store: GateStore,
  signal: AbortSignal,
  { onFailure, onAnswer }: ReminderOptions,
): Promise<boolean> {
  if (!client.remindLater) return false;
  const askedAt = store.getState().latest?.revision;
  try {
    const snapshot = await abortable(client.remindLater({ signal }), signal);
    checkSnapshot(snapshot);
    store.dispatch({ type: "loaded", snapshot, now: Date.now(), askedAt });
    onAnswer(snapshot.revision);
    return true;
  } catch (thrown) {
    if (!signal.aborted) onFailure(toGateError(thrown));
    return false;
  }
}
