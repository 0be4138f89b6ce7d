import { createDraftVault, type DraftVault } from "./createDraftVault.js";
import type { DraftShelf } from "./DraftShelf.js";
import { sessionDraftStorage } from "./sessionDraftStorage.js";

/** The shelf's way to its store, the same one each time; nothing where drafts stay in memory. */
export function vaultOf(shelf: DraftShelf): DraftVault | undefined {
  if (!shelf.storage) return undefined;
  shelf.vault ??= createDraftVault(
    shelf.storage === "session" ? sessionDraftStorage() : shelf.storage,
  );
  return shelf.vault;
}
