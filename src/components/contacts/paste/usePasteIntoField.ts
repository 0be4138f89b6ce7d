"use client";

import { type RefObject, useEffect } from "react";
import { useLatest } from "../../../form/useLatest.js";

/**
 * Hears of what is pasted into the section around `anchor` before the field does. `onPaste` answers whether it took the
 * text; then the field does not get it, since a field of one line would lose the lines.
 */
export function usePasteIntoField(
  anchor: RefObject<HTMLElement | null>,
  onPaste: (text: string, fieldId: string) => boolean,
): void {
  const latest = useLatest(onPaste);
  useEffect(() => {
    const section = anchor.current?.closest<HTMLElement>("[data-section]");
    const hear = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (!(target instanceof HTMLInputElement) || target.readOnly) return;
      const text = clipboardData?.getData("text/plain") ?? "";
      if (latest.current(text, target.id)) event.preventDefault();
    };
    section?.addEventListener("paste", hear);
    return () => section?.removeEventListener("paste", hear);
  }, [anchor, latest]);
}
