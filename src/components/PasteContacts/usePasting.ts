"use client";

import { useContext, useRef, useState } from "react";
import { useLatest } from "../../form/useLatest.js";
import { AccountContext } from "../AccountContext.js";
import type { SeveralContactsProps } from "../SeveralContacts/SeveralContactsProps.js";
import type { PasteResult } from "./readPasted.js";

/** The box for a list, and what reads lists: loaded when somebody opens it or pastes a list. */
export const loadPasting = () => import("./PastePanel.js");

export interface Pasting {
  text: string;
  busy: boolean;
  /** What became of the list that was used last. */
  result: PasteResult | undefined;
  setText: (text: string) => void;
  /** What became of a list that left nothing to mend has been seen. */
  forget: () => void;
  /** Adds who is in the box. */
  take: () => void;
  /** Adds who is in `list`; what can't be taken joins what is in the box. */
  takeList: (list: string) => void;
}

/** Takes lists of people into the rows. What is not taken stays in the box; `onSettled` tells what there is to show. */
export function usePasting(
  props: SeveralContactsProps,
  onSettled: (outcome: "added" | "nothing" | "refused" | "failed") => void,
): Pasting {
  const { country } = useContext(AccountContext);
  const [text, setText] = useState("");
  const [result, setResult] = useState<PasteResult>();
  const [busy, setBusy] = useState(false);
  /** Also the lock: state would let a fast second click through. */
  const reading = useRef(false);
  const latest = useLatest(props);

  async function read(list: string, kept: string) {
    if (reading.current) return;
    reading.current = true;
    setBusy(true);
    const stay = (lines: readonly string[]) =>
      setText([kept, ...lines].filter((line) => line !== "").join("\n"));
    try {
      const { readPasted } = await loadPasting();
      const { section, rows, messages } = latest.current;
      const { contacts, result: next } = await readPasted(list, {
        section,
        rows,
        country,
        messages,
      });
      const refused = next.refused.map((one) => one.text);
      const { onAdd, announce } = latest.current;
      const isDone = refused.length === 0 && kept === "";
      if (contacts.length > 0) onAdd(contacts, { focus: isDone });
      stay(refused);
      setResult(next);
      announce(next.summary);
      onSettled(!isDone ? "refused" : contacts.length > 0 ? "added" : "nothing");
    } catch {
      stay([list]);
      onSettled("failed");
    } finally {
      reading.current = false;
      setBusy(false);
    }
  }

  return {
    text,
    busy,
    result,
    setText,
    forget: () => setResult((last) => (last?.refused.length ? last : undefined)),
    take: () => void read(text, ""),
    takeList: (list) => void read(list, text),
  };
}
