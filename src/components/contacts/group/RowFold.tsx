"use client";

import { useEffect, useRef } from "react";
import { isUnreachable } from "../../../domain/completeness/isUnreachable.js";
import type { Contact, Issue, SectionRequirement } from "../../../domain/index.js";
import { formatPhone } from "../../../domain/phones/formatPhone.js";
import { CHANNEL_ORDER } from "../../../domain/policy/channelOrder.js";
import { channelRule } from "../../../domain/policy/channelRule.js";
import { isSeen } from "../../../domain/texts/isSeen.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { elementById } from "../../ui/dom/elementById.js";
import { UNFOLD } from "../../ui/dom/focusField.js";
import { AlertIcon } from "../../ui/icons/AlertIcon.js";
import { ChevronDownIcon } from "../../ui/icons/ChevronDownIcon.js";
import { issueText } from "../../words/issueText.js";

export interface RowFoldProps {
  /** DOM id of the button: what is wrong with the row as a whole leads there. */
  id: string;
  section: SectionRequirement;
  contact: Contact;
  /** How the contact is called in the button's name. */
  person: string;
  number: number;
  open: boolean;
  /** What is shown as wrong with this row. */
  issues: readonly Issue[];
  messages: Messages;
  onOpenChange: (id: string, open: boolean) => void;
}

/**
 * The line of a row that folds: a button that opens it, and beside the button, as text to be read and copied, who it is and
 * what is wrong or lacking. Opens on {@link UNFOLD} too.
 */
export function RowFold(props: RowFoldProps) {
  const { id, section, contact, person, open, issues, messages, onOpenChange } = props;
  const button = useRef<HTMLButtonElement>(null);
  /** DOM id of what gets the focus once the row is open. */
  const wanted = useRef<string>(undefined);

  useEffect(() => {
    const target = button.current;
    const unfold = (event: Event) => {
      wanted.current = event instanceof CustomEvent ? String(event.detail) : undefined;
      onOpenChange(contact.id, true);
    };
    target?.addEventListener(UNFOLD, unfold);
    return () => target?.removeEventListener(UNFOLD, unfold);
  }, [contact.id, onOpenChange]);

  useEffect(() => {
    const { current: target } = wanted;
    if (!open || target === undefined) return;
    wanted.current = undefined;
    elementById(button.current, target)?.focus();
  });

  const lacks = CHANNEL_ORDER.filter(
    (channel) =>
      !isSeen(contact[channel]) &&
      (channelRule(contact, section, channel) === "required" ||
        (channel === "email" && isUnreachable(contact, section))),
  );
  const wrong = [...new Set(issues.map((issue) => issueText(issue, messages)))];
  const { needs } = messages.contactLists;
  return (
    <div className="cg-fold">
      <button
        ref={button}
        type="button"
        id={id}
        className="cg-icon-button cg-fold-toggle"
        aria-expanded={open}
        aria-label={formatMessage(messages.contactLists.details, { person })}
        aria-describedby={open ? undefined : `${id}-text`}
        onClick={() => onOpenChange(contact.id, !open)}
      >
        <ChevronDownIcon />
      </button>
      <p className="cg-fold-text" id={`${id}-text`}>
        <span className="cg-fold-number">{`${props.number}.`}</span>{" "}
        <span className="cg-fold-who">
          <strong className="cg-fold-name">{contact.name?.trim()}</strong>{" "}
          <bdi dir="ltr">{!open && contact.email?.trim()}</bdi>{" "}
          <bdi dir="ltr">{!open && contact.phone?.trim() && formatPhone(contact.phone)}</bdi>{" "}
          {!open && wrong.length > 0 && (
            <span className="cg-fold-state" data-tone="error">
              <AlertIcon />
              <span>{wrong.join(". ")}</span>
            </span>
          )}
          {!open && wrong.length === 0 && lacks.length > 0 && (
            <span className="cg-fold-state">
              {lacks.map((channel) => needs[channel]).join(", ")}
            </span>
          )}
        </span>
      </p>
    </div>
  );
}
