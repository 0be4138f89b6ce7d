import type { ContactGateClient, ContactGateError, ContactInfoSnapshot } from "../client/index.js";
import { abortable } from "./abortable.js";
import { checkSnapshot } from "./checkSnapshot.js";
import { toGateError } from "./toGateError.js";

interface ReminderAnswers {
  onAnswer(snapshot: ContactInfoSnapshot): void;
  onFailure(error: ContactGateError): void;
}

/**
 * Asks the server to put the reminder off: it counts, and says how the portal stands now.
 * @returns whether it was put off
 */
export async function putReminderOff(
  client: ContactGateClient,
  signal: AbortSignal,
  { onAnswer, onFailure }: ReminderAnswers,
): Promise<boolean> {
  if (!client.remindLater) return false;
  try {
    const snapshot = await abortable(client.remindLater({ signal }), signal);
    checkSnapshot(snapshot);
    onAnswer(snapshot);
    return true;
  } catch (thrown) {
    if (!signal.aborted) onFailure(toGateError(thrown));
    return false;
  }
}
