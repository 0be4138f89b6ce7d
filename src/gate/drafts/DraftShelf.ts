import type { DraftVault } from "./createDraftVault.js";
import type { Draft } from "./Draft.js";
import type { DraftOptions } from "./DraftStorage.js";

/**
 * Where one provider keeps drafts: in memory always, so that a form that goes and comes back has lost nothing, and in a
 * store where the host asked for it. Small, because a page that only wants to know whether it is locked carries it.
 */
export interface DraftShelf {
  /** By key. */
  readonly memory: Map<string, Draft>;
  readonly storage: DraftOptions["storage"] | undefined;
  /** Made by `vaultOf` when it is needed. */
  vault?: DraftVault;
}

export function createDraftShelf(options: DraftOptions | undefined): DraftShelf {
  return { memory: new Map(), storage: options?.storage };
}
