"use client";

import type { Messages } from "../../../messages/index.js";
import { errorWords } from "../../words/errorWords.js";
import type { Elements } from "../dom/Elements.js";
import { AlertIcon } from "../icons/AlertIcon.js";
import { Callout } from "./Callout.js";

export interface FailureNoteProps {
  error: unknown;
  messages: Messages;
  /** What to do about it, for example a button. */
  children?: Elements;
}

/** What failed and what to do next, said at once. */
export function FailureNote({ error, messages, children }: FailureNoteProps) {
  const { title, text } = errorWords(error, messages);
  return (
    <Callout tone="danger" icon={<AlertIcon />} title={title} text={text} role="alert">
      {children}
    </Callout>
  );
}
