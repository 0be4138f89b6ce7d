"use client";

import { useState } from "react";
import type { DraftVault } from "../../../gate/drafts/createDraftVault.js";
import { type Draft, type DraftOwner, draftKey } from "../../../gate/drafts/Draft.js";
import { useBrowserLayoutEffect } from "../../../gate/index.js";

/** Milliseconds for which a form waits for a host's store. Then it begins without a draft. */
const PATIENCE = 2000;

export interface StoredDraft {
  reading: boolean;
  draft?: Draft | undefined;
}

/**
 * What was typed before: in this page, else in the store. A store that answers at once delays nothing. A host's store is its
 * own code, so it is asked in an effect and not while React renders.
 */
export function useStoredDraft(
  memory: ReadonlyMap<string, Draft>,
  vault: DraftVault | undefined,
  owner: DraftOwner | undefined,
): StoredDraft {
  const [stored, setStored] = useState<StoredDraft>(() => {
    if (!owner) return { reading: false };
    const here = memory.get(draftKey(owner));
    if (here?.schema === owner.schema) return { reading: false, draft: here };
    return { reading: vault !== undefined };
  });

  const { reading } = stored;
  useBrowserLayoutEffect(() => {
    if (!reading || !owner || !vault) return undefined;
    let isWaiting = true;
    const settle = (draft?: Draft) => {
      if (isWaiting) setStored({ reading: false, draft });
      isWaiting = false;
    };
    const kept = vault.read(owner);
    if (!(kept instanceof Promise)) {
      settle(kept);
      return undefined;
    }
    const timer = setTimeout(settle, PATIENCE);
    void kept.then(settle);
    return () => {
      isWaiting = false;
      clearTimeout(timer);
    };
  }, [reading, owner, vault]);
  return stored;
}
