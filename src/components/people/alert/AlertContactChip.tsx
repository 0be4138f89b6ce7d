"use client";

import { memo } from "react";
import type { Contact, Issue } from "../../../domain/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { Avatar } from "../../ui/Avatar.js";
import { Chip } from "../../ui/combobox/Chip.js";
import { personName } from "./personName.js";

export interface AlertContactChipProps {
  contact: Contact;
  /** DOM id of the remove button: where the error summary leads. */
  id: string;
  issues: readonly Issue[];
  /** The portal knows the person no more. */
  isFormer: boolean;
  /** Has not accepted the invitation yet, and does not count yet. */
  isInvited: boolean;
  messages: Messages;
  disabled: boolean;
  onRemove: ((contact: Contact) => void) | undefined;
  onReplace: ((contact: Contact) => void) | undefined;
}

/** One alert contact; says when the person has still to accept, or is no longer a user of the portal and can be replaced. */
export const AlertContactChip = memo(function AlertContactChip(props: AlertContactChipProps) {
  const { contact, id, issues, messages, disabled, onRemove, onReplace } = props;
  const person = personName(contact);
  const inactive = props.isFormer || issues.some(({ code }) => code === "user_inactive");
  return (
    <Chip
      start={<Avatar id={contact.userId ?? contact.id} name={person} />}
      removeId={id}
      removeLabel={formatMessage(messages.alert.remove, { person })}
      onRemove={onRemove && (() => onRemove(contact))}
      disabled={disabled}
      tone={inactive || issues.length > 0 ? "warning" : "normal"}
      action={
        inactive &&
        onReplace && (
          <button
            type="button"
            className="cg-button cg-chip-action"
            data-variant="add"
            aria-label={formatMessage(messages.contactLists.replaceOf, { person })}
            disabled={disabled}
            onClick={() => onReplace(contact)}
          >
            {messages.contactLists.replace}
          </button>
        )
      }
    >
      <span>
        <span>{person}</span> {inactive && <small>{messages.alert.inactive}</small>}
        {props.isInvited && !inactive && <small>{messages.invitedContacts.status}</small>}
      </span>
    </Chip>
  );
});
