"use client";

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { RefusedEntry } from "../../../domain/contactList/ContactList.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { AlertIcon } from "../../ui/icons/AlertIcon.js";
import type { Pasting } from "./Pasting.js";

export { readPasted } from "./readPasted.js";

/** Lines that are shown; the rest are counted. */
const SHOWN = 8;

/** Characters of an entry that are shown: all of it is in the box. */
const LONGEST = 80;

export interface PastePanelProps {
  id: string;
  pasting: Pasting;
  messages: Messages;
  onClose: () => void;
}

/**
 * A box for a list of people. What can't be taken from it stays in it, with a reason for each under it, until it is
 * mended and used again.
 */
export function PastePanel({ id, pasting, messages, onClose }: PastePanelProps) {
  const { text, result, busy, reminders } = pasting;
  const words = messages.several;
  const input = useRef<HTMLTextAreaElement>(null);
  /** What was used to no avail. */
  const [refused, setRefused] = useState<string>();
  const isEmpty = text.trim() === "";
  const left = result?.refused.map((one) => one.text).join("\n");
  const isReminded = reminders > 0 && !isEmpty;
  const isInvalid = isReminded || (isEmpty ? refused === text : left === text);

  // A layout effect: the box comes with its chunk, and keys pressed as soon as it is seen must not go elsewhere. What is
  // left to mend leads back into it.
  useLayoutEffect(() => {
    if (!result || result.refused.length > 0) input.current?.focus();
  }, [result]);
  useLayoutEffect(() => {
    if (reminders > 0) input.current?.focus();
  }, [reminders]);

  function use() {
    setRefused(text);
    if (isEmpty) input.current?.focus();
    else pasting.take();
  }
  function leaveByEscape(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    <fieldset className="cg-several" id={id} aria-label={words.paste} onKeyDown={leaveByEscape}>
      <div className="cg-field" data-invalid={isInvalid || undefined}>
        <label className="cg-label" htmlFor={`${id}-input`}>
          {words.pasteLabel}
        </label>
        <textarea
          ref={input}
          id={`${id}-input`}
          className="cg-input cg-several-input"
          rows={4}
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          readOnly={busy}
          aria-invalid={isInvalid || undefined}
          aria-describedby={`${id}-hint ${id}-left`}
          value={text}
          onChange={(event) => pasting.setText(event.currentTarget.value)}
        />
        <p className="cg-message" id={`${id}-hint`}>
          {words.pasteHint}
        </p>
        {result && !(isEmpty && isInvalid) && (
          <p className="cg-several-summary">{result.summary}</p>
        )}
        <div id={`${id}-left`}>
          {isReminded || (isEmpty && isInvalid) ? (
            <p className="cg-message" data-tone="error">
              <AlertIcon />
              <span>{isReminded ? words.pasteWaiting : words.pasteEmpty}</span>
            </p>
          ) : (
            result && <RefusedList refused={result.refused} messages={messages} />
          )}
        </div>
      </div>
      <div className="cg-several-actions">
        <button type="button" className="cg-button" data-size="sm" onClick={use}>
          {words.pasteUse}
        </button>
        {!isEmpty && (
          <button
            type="button"
            className="cg-button"
            data-variant="quiet"
            data-size="sm"
            onClick={() => {
              pasting.empty();
              setRefused(undefined);
              input.current?.focus();
            }}
          >
            {words.pasteEmptyIt}
          </button>
        )}
        <button
          type="button"
          className="cg-button"
          data-variant="quiet"
          data-size="sm"
          onClick={onClose}
        >
          {words.close}
        </button>
      </div>
    </fieldset>
  );
}

interface RefusedListProps {
  refused: readonly RefusedEntry[];
  messages: Messages;
}

/** Each with its reason; an entry that was refused twice is said once. */
function RefusedList({ refused, messages }: RefusedListProps) {
  const words = messages.several;
  const reasons = new Map(refused.map(({ text, reason }) => [text, words.reasons[reason]]));
  const more = reasons.size - SHOWN;
  if (reasons.size === 0) return null;
  return (
    <ul className="cg-several-refused">
      {[...reasons].slice(0, SHOWN).map(([text, reason]) => (
        <li key={text}>
          <AlertIcon />
          <span>{formatMessage(words.refusedLine, { text: isolated(text), reason })}</span>
        </li>
      ))}
      {more > 0 && <li>{formatMessage(words.more, { count: more })}</li>}
    </ul>
  );
}

/** Its beginning, with its direction kept to itself where the sentence has the other one. */
function isolated(text: string): string {
  const start = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");
  return `\u2068${start.length < text.length ? `${start}…` : text}\u2069`;
}
