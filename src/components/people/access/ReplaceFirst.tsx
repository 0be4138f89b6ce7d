"use client";

import { useUsersParts } from "./UsersContext.js";

/** Leads to where somebody who is a contact can be replaced; nothing where that is not possible now. */
export function ReplaceFirst(props: { section: string | undefined; reasonId: string }) {
  const { section, reasonId } = props;
  const { messages, onReplaceAlertContact } = useUsersParts();
  if (!onReplaceAlertContact) return null;
  return (
    <button
      type="button"
      className="cg-link"
      aria-describedby={reasonId}
      onClick={() => onReplaceAlertContact(section)}
    >
      {messages.users.replaceFirst}
    </button>
  );
}
