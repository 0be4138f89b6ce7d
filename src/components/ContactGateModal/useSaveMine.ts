"use client";

import { type RefObject, useEffect, useState } from "react";
import { useContactGate } from "../../gate/index.js";

/**
 * Puts what was typed on top of what somebody else has saved meanwhile, and sends it. The form takes theirs in first,
 * in the render between: sent at once, it would put the older record over theirs.
 */
export function useSaveMine(form: RefObject<HTMLFormElement | null>): () => void {
  const { keepMine } = useContactGate();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    setAsked(false);
    form.current?.requestSubmit();
  }, [isAsked, form]);
  return () => {
    keepMine();
    setAsked(true);
  };
}
