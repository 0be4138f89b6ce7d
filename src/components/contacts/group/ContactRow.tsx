"use client";

import { memo } from "react";
import { isUnreachable } from "../../../domain/completeness/isUnreachable.js";
import type { Contact, Issue, SectionRequirement } from "../../../domain/index.js";
import { CHANNEL_ORDER } from "../../../domain/policy/channelOrder.js";
import { channelRule } from "../../../domain/policy/channelRule.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { cx } from "../../ui/dom/cx.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { TrashIcon } from "../../ui/icons/TrashIcon.js";
import { TextField } from "../../ui/TextField.js";
import { contactPerson } from "../../words/contactPerson.js";
import { EmailField } from "../fields/EmailField.js";
import { PhoneField } from "../fields/PhoneField.js";
import { ContactTest } from "../test/ContactTest.js";
import type { ContactFieldGroupSlot } from "./ContactFieldGroupSlots.js";
import { MoveButtons } from "./MoveButtons.js";
import { RowFold } from "./RowFold.js";

const FIELDS = { name: TextField, email: EmailField, phone: PhoneField };

export interface ContactRowProps {
  section: SectionRequirement;
  contact: Contact;
  index: number;
  /** Rows of the section. */
  total: number;
  idPrefix: string;
  /** Of the whole section; the row takes its own. */
  issues: readonly Issue[];
  readOnly: boolean;
  removable: boolean;
  /** Where rows fold: whether this one is open. */
  fold: "open" | "folded" | undefined;
  messages: Messages;
  classNames?: Partial<Record<ContactFieldGroupSlot, string>> | undefined;
  onEdit: (id: string, patch: Partial<Contact>) => void;
  onRemove: (id: string) => void;
  onMove: (id: string, by: -1 | 1) => void;
  onOpenChange: (id: string, open: boolean) => void;
  /** Somebody is in this row. */
  onUse: (id: string) => void;
  onFieldBlur: (path: string) => void;
}

/**
 * One contact: the channels that the policy asks for, and ways to move and remove it. Renders only when it changed. Sets
 * `data-fold`: `open` or `folded`, where rows fold.
 */
export const ContactRow = memo(function ContactRow(props: ContactRowProps) {
  const { section, contact, index, idPrefix, messages, classNames, onEdit } = props;
  const words = messages.form;
  const path = `/contacts/${section.id}/${index}`;
  const rowId = fieldId(idPrefix, path);
  const isOpen = props.fold !== "folded";
  const person = contactPerson(contact, index, messages);
  return (
    <fieldset
      className={cx("cg-contact", classNames?.contact)}
      aria-label={formatMessage(words.contact, { number: index + 1 })}
      data-fold={props.fold}
      onFocus={() => props.onUse(contact.id)}
    >
      {props.fold && (
        <RowFold
          id={rowId}
          section={section}
          contact={contact}
          person={person}
          number={index + 1}
          open={isOpen}
          issues={props.issues.filter((issue) => `${issue.path}/`.startsWith(`${path}/`))}
          messages={messages}
          onOpenChange={props.onOpenChange}
        />
      )}
      {CHANNEL_ORDER.filter((channel) => isOpen && section.channels[channel] !== "hidden").map(
        (channel) => {
          const fieldPath = `${path}/${channel}`;
          const Field = FIELDS[channel];
          return (
            <Field
              key={channel}
              id={fieldId(idPrefix, fieldPath)}
              label={
                channel === "name" && contact.alias ? messages.addresses.aliasName : words[channel]
              }
              value={contact[channel] ?? ""}
              optional={
                channelRule(contact, section, channel) === "optional" &&
                // As long as either would do, neither is optional.
                !(isUnreachable(contact, section) && channel !== "name")
              }
              issues={props.issues.filter((issue) => issue.path === fieldPath)}
              hint={
                channel === "email" && isUnreachable(contact, section)
                  ? words.reachableHint
                  : channel === "phone" && index === 0
                    ? words.phoneHint
                    : undefined
              }
              readOnly={props.readOnly}
              messages={messages}
              classNames={classNames}
              onValueChange={(text) => onEdit(contact.id, { [channel]: text })}
              onBlur={() => props.onFieldBlur(fieldPath)}
            />
          );
        },
      )}
      {props.removable ? (
        <button
          type="button"
          className={cx("cg-icon-button cg-contact-remove", classNames?.["contact-remove"])}
          aria-label={formatMessage(words.removeContact, { person })}
          onClick={() => props.onRemove(contact.id)}
        >
          <TrashIcon />
          <span className="cg-contact-remove-text">{words.remove}</span>
        </button>
      ) : (
        <span className="cg-contact-remove-gap" />
      )}
      {isOpen && section.channels.email !== "hidden" && (
        <label className={cx("cg-check cg-contact-alias", classNames?.["contact-alias"])}>
          <input
            type="checkbox"
            checked={contact.alias === true}
            disabled={props.readOnly}
            onChange={(event) => onEdit(contact.id, { alias: event.target.checked })}
          />
          <span>{words.alias}</span>
        </label>
      )}
      {isOpen && !props.readOnly && props.total > 1 && (
        <MoveButtons
          id={rowId}
          person={person}
          index={index}
          total={props.total}
          messages={messages}
          onMove={(by) => props.onMove(contact.id, by)}
        />
      )}
      {isOpen && !props.readOnly && (
        <ContactTest section={section.id} contact={contact} person={person} messages={messages} />
      )}
    </fieldset>
  );
});
