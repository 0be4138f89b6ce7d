"use client";

import { memo } from "react";
import type { Contact, Issue } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import { Avatar } from "../Avatar/Avatar.js";
import { Chip } from "../Combobox/Chip.js";
import { personName } from "./personName.js";

export interface AlertContactChipProps {
  contact: Contact;
  /** DOM id of the remove button: where the error summary leads. */
  id: string;
  issues: readonly Issue[];
  messages: Messages;
  disabled: boolean;
  onRemove: ((contact: Contact) => void) | undefined;
}

/** One alert contact; says when the person is no longer a user of the portal. */
export const AlertContactChip = memo(function AlertContactChip(props: AlertContactChipProps) {
  const { contact, id, issues, messages, disabled, onRemove } = props;
  const person = personName(contact);
  const inactive = issues.some(({ code }) => code === "user_inactive");
  return (
    <Chip
      start={<Avatar id={contact.userId ?? contact.id} name={person} />}
      removeId={id}
      removeLabel={formatMessage(messages.alert.remove, { person })}
      onRemove={onRemove && (() => onRemove(contact))}
      disabled={disabled}
      tone={issues.length > 0 ? "warning" : "normal"}
    >
      {person} {inactive && <small>{messages.alert.inactive}</small>}
    </Chip>
  );
});
