import { createDraftShelf } from "./DraftShelf.js";
import type { DraftOptions } from "./DraftStorage.js";
import { DraftsCleared, tellOtherTabs } from "./draftsCleared.js";
import { vaultOf } from "./vaultOf.js";

/**
 * Removes every draft of every account and person, from memory, from whatever still waits to be written, and from the
 * store; in the other tabs of this browser that show a provider too, a moment later. Call it when somebody signs out. With `"session"` all of it is gone when the call returns; with a host's own
 * store once the promise resolves. Never throws or rejects.
 * @param storage what the provider was given as `drafts.storage`
 * @default storage "session"
 */
export async function clearContactGateDrafts(
  storage: DraftOptions["storage"] = "session",
): Promise<void> {
  if (typeof window === "undefined") return;
  const event = new DraftsCleared();
  window.dispatchEvent(event);
  tellOtherTabs(event);
  await Promise.all([...event.pending, vaultOf(createDraftShelf({ storage }))?.sweep(() => false)]);
}
