"use client";

import { useContext, useRef, useState } from "react";
import { useLatest } from "../../../form/useLatest.js";
import { AccountContext } from "../account/AccountContext.js";
import type { AddManyContactsProps } from "./AddManyContactsProps.js";
import type { Pasting } from "./Pasting.js";
import type { PasteResult } from "./readPasted.js";

/** The box for a list, and what reads lists: loaded when somebody opens it or pastes a list. */
export const loadPasting = () => import("./PastePanel.js");

/** Takes lists of people into the rows. What is not taken stays in the box; `onSettled` tells what there is to show. */
export function usePasting(
  props: AddManyContactsProps,
  onSettled: (outcome: "added" | "nothing" | "refused" | "failed") => void,
): Pasting {
  const { country } = useContext(AccountContext);
  const [text, setText] = useState("");
  const [result, setResult] = useState<PasteResult>();
  const [busy, setBusy] = useState(false);
  const [reminders, setReminders] = useState(0);
  const latest = useLatest({ ...props, text });
  /** One list after the other: what is pasted while another one is read is not lost. */
  const queue = useRef(Promise.resolve());
  /** State would let a fast second click through. */
  const isTaking = useRef(false);

  async function read(list: string, fromBox: boolean) {
    setBusy(true);
    setReminders(0);
    // A chunk that does not come and a list that can't be read leave the text where it is.
    const given = await loadPasting()
      .then(({ readPasted }) => {
        const { section, rows, messages } = latest.current;
        return readPasted(list, { section, rows, country, messages });
      })
      .catch(() => undefined);
    const { onAdd, announce } = latest.current;
    const left = given ? given.result.refused.map((one) => one.text) : [list];
    setText((now) => [fromBox ? "" : now, ...left].filter((line) => line !== "").join("\n"));
    setBusy(false);
    if (!given) return onSettled("failed");
    const { contacts, completions, result: next } = given;
    const isDone = left.length === 0 && (fromBox || latest.current.text.trim() === "");
    if (contacts.length + completions.length > 0)
      onAdd(contacts, { focus: isDone && contacts.length > 0, completions });
    setResult(next);
    announce(next.summary);
    onSettled(!isDone ? "refused" : contacts.length > 0 ? "added" : "nothing");
  }
  function enqueue(list: string, fromBox: boolean) {
    const turn = queue.current.then(() => read(list, fromBox));
    // What a host's callback throws is the host's to hear; the next list is read all the same.
    queue.current = turn.catch(() => undefined);
    return turn;
  }

  return {
    text,
    busy,
    result,
    reminders,
    setText: (next) => {
      setReminders(0);
      setText(next);
    },
    remind: () => setReminders((before) => before + 1),
    empty: () => {
      setReminders(0);
      setText("");
      setResult(undefined);
    },
    forget: () => setResult((last) => (last?.refused.length ? last : undefined)),
    take: () => {
      if (isTaking.current) return;
      isTaking.current = true;
      void enqueue(text, true).finally(() => {
        isTaking.current = false;
      });
    },
    takeList: (list) => void enqueue(list, false),
  };
}
