"use client";

import { forwardRef } from "react";
import type { GateWords } from "../../../messages/GateWords.js";
import { Callout } from "../callout/Callout.js";
import { AlertIcon } from "../icons/AlertIcon.js";
import { Root } from "../root/Root.js";

export interface PartFailureProps {
  title: string;
  text: string | undefined;
  messages: GateWords;
  onRetry: () => void;
}

/** Stands in the place of a part that failed; the ref is its button's. */
export const PartFailure = forwardRef<HTMLButtonElement, PartFailureProps>(function PartFailure(
  { title, text, messages, onRetry },
  ref,
) {
  return (
    <Root>
      <Callout tone="danger" icon={<AlertIcon />} title={title} text={text} role="alert">
        <button ref={ref} type="button" className="cg-button" data-size="sm" onClick={onRetry}>
          {messages.gate.tryAgain}
        </button>
      </Callout>
    </Root>
  );
});
