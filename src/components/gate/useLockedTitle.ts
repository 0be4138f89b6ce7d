"use client";

import { useEffect } from "react";

/**
 * The document's title names what is there to be done while the portal is locked, and is the host's again afterwards (WCAG
 * 2.4.2). One that the host sets meanwhile stays.
 */
export function useLockedTitle(locked: boolean, title: string): void {
  useEffect(() => {
    if (!locked) return undefined;
    const before = document.title;
    const hadTitle = document.querySelector("title") !== null;
    document.title = title;
    // As the document has it: without the spaces around, for one.
    const ours = document.title;
    return () => {
      if (document.title !== ours) return;
      document.title = before;
      // Setting a title makes the element, where a page has none.
      if (!hadTitle) document.querySelector("title")?.remove();
    };
  }, [locked, title]);
}
