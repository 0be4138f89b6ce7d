import type { ContactGateClient, ContactGateError } from "../client/index.js";
import { abortable } from "./abortable.js";
import { checkSnapshot } from "./checkSnapshot.js";
import type { GateStore } from "./createGateStore.js";
import { toGateError } from "./toGateError.js";

/**
 * Asks the server to put the reminder off: it counts, and says how the portal stands now.
 * @returns whether it was put off
 */
export async function putReminderOff(
  client: ContactGateClient,
  store: GateStore,
  signal: AbortSignal,
  onFailure: (error: ContactGateError) => void,
): Promise<boolean> {
  if (!client.remindLater) return false;
  try {
    const snapshot = await abortable(client.remindLater({ signal }), signal);
    checkSnapshot(snapshot);
    store.dispatch({ type: "loaded", snapshot, now: Date.now() });
    return true;
  } catch (thrown) {
    if (!signal.aborted) onFailure(toGateError(thrown));
    return false;
  }
}
