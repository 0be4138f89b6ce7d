"use client";

import { type RefObject, useEffect, useRef } from "react";
import { type ContactGate, useBrowserLayoutEffect } from "../../gate/index.js";
import type { GateWords } from "../../messages/GateWords.js";
import { formatMessage } from "../../messages/index.js";
import { focusPortal } from "./focusPortal.js";

/**
 * When a portal that was locked opens: the focus goes back to where it was, else to the portal's beginning, and it is
 * said. A portal that was only asked about opens quietly.
 */
export function useUnlocked(
  gate: ContactGate,
  words: GateWords,
  frame: RefObject<HTMLElement | null>,
  announce: (text: string) => void,
): void {
  const wasLocked = useRef(false);
  const focused = useRef<Element | null>(null);
  const locked = gate.locked && gate.status !== "loading";

  // Before the layer takes the focus away: effects of children run first, so it is read while rendering is committed.
  const { locked: closed } = gate;
  useBrowserLayoutEffect(() => {
    if (closed) return undefined;
    const remember = (event: FocusEvent) => {
      focused.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [closed]);

  useEffect(() => {
    if (locked) {
      wasLocked.current = true;
      return;
    }
    if (closed || !wasLocked.current) return;
    wasLocked.current = false;
    const before = focused.current;
    if (before instanceof HTMLElement && before.isConnected && frame.current?.contains(before)) {
      before.focus();
    } else if (frame.current) {
      focusPortal(frame.current);
    }
    announce(openedText(gate, words));
  });
}

function openedText({ latest }: ContactGate, { gate }: GateWords): string {
  const somebody = latest?.updatedBy;
  return somebody && somebody.id !== latest.viewer.id
    ? formatMessage(gate.unlockedBy, { name: somebody.name })
    : gate.unlocked;
}
