"use client";

import { forwardRef, useEffect } from "react";
import { MESSAGE_MAX_LENGTH } from "../../../client/index.js";
import { formatPlural, type Messages } from "../../../messages/index.js";
import { useAnnouncer } from "../../ui/useAnnouncer.js";

/** From so many characters left on the count is said, not only shown. */
const SAID_FROM = 50;

/** So long nobody has typed anything more, in milliseconds. */
const PAUSE = 1000;

export interface MessageFieldProps {
  id: string;
  value: string;
  messages: Messages;
  /** Stands under the box. */
  hint?: string | undefined;
  onValueChange: (text: string) => void;
}

/** The message is longer than a backend takes. */
export function isMessageTooLong(text: string): boolean {
  return text.trim().length > MESSAGE_MAX_LENGTH;
}

/**
 * A short plain message. Nothing that is pasted is cut off: what is too much is counted, and has to go before it is sent.
 * Sets `data-invalid`.
 */
export const MessageField = forwardRef<HTMLTextAreaElement, MessageFieldProps>(
  function MessageField(props, ref) {
    const { id, value, messages, hint, onValueChange } = props;
    const { announce, region } = useAnnouncer();
    const left = MESSAGE_MAX_LENGTH - value.trim().length;
    const invalid = left < 0;
    const count = invalid
      ? formatPlural(messages.access.tooLong, -left, messages.locale)
      : formatPlural(messages.ask.left, left, messages.locale);
    const said = left <= SAID_FROM ? count : "";

    useEffect(() => {
      if (said === "") return undefined;
      const timer = setTimeout(() => announce(said), PAUSE);
      return () => clearTimeout(timer);
    }, [said, announce]);

    return (
      <div className="cg-field" data-invalid={invalid || undefined}>
        <div className="cg-label-row">
          <label className="cg-label" htmlFor={id}>
            {messages.ask.message}
          </label>
          <span className="cg-optional cg-message-count" id={`${id}-left`}>
            {count}
          </span>
        </div>
        <textarea
          ref={ref}
          className="cg-input cg-ask-message"
          id={id}
          rows={3}
          dir="auto"
          aria-invalid={invalid || undefined}
          aria-describedby={`${id}-left${hint ? ` ${id}-hint` : ""}`}
          value={value}
          onChange={(event) => onValueChange(event.currentTarget.value)}
        />
        {hint && (
          <p className="cg-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {region}
      </div>
    );
  },
);
