"use client";

import { useEffect } from "react";
import type { DraftVault } from "../../../gate/drafts/createDraftVault.js";

/** Writes what waits when the page may be about to go, and when the form does. */
export function useFlushOnLeave(vault: DraftVault | undefined): void {
  useEffect(() => {
    if (!vault) return undefined;
    const flush = () => vault.flush();
    // Phones kill hidden pages without another word; the last that is sure to come is this.
    const hidden = () => {
      if (document.visibilityState === "hidden") flush();
    };
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      flush();
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [vault]);
}
