"use client";

import { ContactGateError } from "../../../client/ContactGateError.js";
import type { Messages } from "../../../messages/index.js";
import { AlertIcon } from "../icons/AlertIcon.js";
import { Callout } from "./Callout.js";

export interface FailureCalloutProps {
  /** What a save was rejected with. */
  failure: unknown;
  messages: Messages;
}

/** Says what happened and what to do next. Never the error's own text: that is for developers. */
export function FailureCallout({ failure, messages }: FailureCalloutProps) {
  if (failure === undefined) return null;
  const { reason, code } = failure instanceof ContactGateError ? failure : { reason: "", code: "" };
  const words =
    wordsOf(messages, reason) ?? wordsOf(messages, code) ?? wordsOf(messages, "unexpected");
  if (!words) return null;
  return (
    <Callout
      tone="danger"
      icon={<AlertIcon />}
      title={words.title}
      text={words.text}
      role="alert"
    />
  );
}

function wordsOf({ errors }: Messages, key = "") {
  return Object.hasOwn(errors, key) ? errors[key] : undefined;
}
