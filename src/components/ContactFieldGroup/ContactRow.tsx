"use client";

import { memo } from "react";
import { CHANNEL_ORDER } from "../../domain/channelOrder.js";
import { channelRule } from "../../domain/channelRule.js";
import type { Contact, Issue, SectionRequirement } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import { ContactTest } from "../ContactTest/ContactTest.js";
import { cx } from "../cx.js";
import { fieldId } from "../fieldId.js";
import { EmailField } from "../fields/EmailField.js";
import { PhoneField } from "../fields/PhoneField.js";
import { TextField } from "../fields/TextField.js";
import { TrashIcon } from "../icons/TrashIcon.js";
import type { ContactFieldGroupSlot } from "./ContactFieldGroupSlots.js";
import { contactPerson } from "./contactPerson.js";

const FIELDS = { name: TextField, email: EmailField, phone: PhoneField };

export interface ContactRowProps {
  section: SectionRequirement;
  contact: Contact;
  index: number;
  idPrefix: string;
  /** Of the whole section; the row takes its own. */
  issues: readonly Issue[];
  readOnly: boolean;
  removable: boolean;
  messages: Messages;
  classNames?: Partial<Record<ContactFieldGroupSlot, string>> | undefined;
  onEdit: (id: string, patch: Partial<Contact>) => void;
  onRemove: (id: string) => void;
  onFieldBlur: (path: string) => void;
}

/** One contact: the channels that the policy asks for, and a way to remove it. Renders only when it changed. */
export const ContactRow = memo(function ContactRow(props: ContactRowProps) {
  const { section, contact, index, idPrefix, messages, classNames, onEdit } = props;
  const words = messages.form;
  const path = `/contacts/${section.id}/${index}`;
  const person = contactPerson(contact, index, messages);
  return (
    <fieldset
      className={cx("cg-contact", classNames?.contact)}
      aria-label={formatMessage(words.contact, { number: index + 1 })}
    >
      {CHANNEL_ORDER.filter((channel) => section.channels[channel] !== "hidden").map((channel) => {
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
            optional={channelRule(contact, section, channel) === "optional"}
            issues={props.issues.filter((issue) => issue.path === fieldPath)}
            hint={channel === "phone" && index === 0 ? words.phoneHint : undefined}
            readOnly={props.readOnly}
            messages={messages}
            classNames={classNames}
            onValueChange={(text) => onEdit(contact.id, { [channel]: text })}
            onBlur={() => props.onFieldBlur(fieldPath)}
          />
        );
      })}
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
      {section.channels.email !== "hidden" && (
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
      {!props.readOnly && (
        <ContactTest section={section.id} contact={contact} person={person} messages={messages} />
      )}
    </fieldset>
  );
});
