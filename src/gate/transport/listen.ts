import type { ContactGateClient } from "../../client/index.js";
import { safeCall } from "../safeCall.js";

/**
 * Listens to the client's news, where it has any; returns the way to stop. A client that throws is reported, and the
 * gate asks now and then as it does without news.
 */
export function listen(client: ContactGateClient, onNews: (revision?: string) => void): () => void {
  let unsubscribe: (() => void) | undefined;
  safeCall(() => {
    unsubscribe = client.subscribe?.(onNews);
  });
  return () => safeCall(() => unsubscribe?.());
}
