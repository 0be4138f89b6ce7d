"use client";

import { useEffect, useState } from "react";
import type { GateSession } from "../state/GateState.js";
import { createDraftShelf, type DraftShelf } from "./DraftShelf.js";
import type { DraftOptions } from "./DraftStorage.js";
import { DRAFTS_CLEARED, DraftsCleared, hearOfClearing } from "./draftsCleared.js";

/**
 * Drafts for as long as the provider lives. What another account or user has left, here or in the store, goes as soon
 * as it is known who is here now.
 */
export function useDraftShelf(
  session: GateSession | undefined,
  options: DraftOptions | undefined,
): DraftShelf {
  const [shelf] = useState(() => createDraftShelf(options));
  const { account, user } = session ?? {};

  useEffect(() => {
    if (account === undefined) return;
    const isOwn = (draft: { account: string; user: string }) =>
      draft.account === account && draft.user === user;
    for (const [key, draft] of shelf.memory) if (!isOwn(draft)) shelf.memory.delete(key);
    if (!shelf.storage) return;
    // A chunk that can't be loaded now leaves a draft that its own owner alone can read.
    import("./vaultOf.js").then(
      ({ vaultOf }) => vaultOf(shelf)?.sweep(isOwn),
      () => undefined,
    );
  }, [shelf, account, user]);

  useEffect(() => {
    let own: unknown;
    const clear = (event: Event) => {
      if (event instanceof DraftsCleared) own = event.id;
      shelf.memory.clear();
      const swept = shelf.vault?.sweep(() => false);
      if (swept && event instanceof DraftsCleared) event.pending.push(swept);
    };
    window.addEventListener(DRAFTS_CLEARED, clear);
    const stopHearing = hearOfClearing((id) => {
      if (id === own) return;
      // What is still on the screen here belongs to somebody who has signed out.
      shelf.vault?.seal();
      shelf.memory.clear();
      void shelf.vault?.sweep(() => false);
    });
    return () => {
      window.removeEventListener(DRAFTS_CLEARED, clear);
      stopHearing();
    };
  }, [shelf]);

  return shelf;
}
