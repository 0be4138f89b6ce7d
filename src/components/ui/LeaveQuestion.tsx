"use client";

import { useLayoutEffect, useRef } from "react";
import type { Messages } from "../../messages/index.js";
import { useDomId } from "./dom/useDomId.js";

export interface LeaveQuestionProps {
  messages: Messages;
  onStay: () => void;
  onLeave: () => void;
}

/** Asks whether what is typed may go, in the place of the buttons that send it. The focus comes, and goes back when it stays. */
export function LeaveQuestion({ messages, onStay, onLeave }: LeaveQuestionProps) {
  const id = useDomId();
  const stay = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    const before = document.activeElement;
    stay.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <fieldset className="cg-ask-choice" aria-labelledby={id}>
      <p className="cg-label" id={id}>
        {messages.ask.leaveQuestion}
      </p>
      <div className="cg-actions">
        <button ref={stay} type="button" className="cg-button" onClick={onStay}>
          {messages.ask.keepTyping}
        </button>
        <button type="button" className="cg-button" data-variant="quiet" onClick={onLeave}>
          {messages.page.discard}
        </button>
      </div>
    </fieldset>
  );
}
