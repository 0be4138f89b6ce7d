"use client";

import { useUsersParts } from "./UsersContext.js";

/** Leads to where somebody who is a contact can be replaced; nothing where that is not possible now. */
export function ReplaceFirst({ section }: { section: string | undefined }) {
  const { messages, onReplaceAlertContact } = useUsersParts();
  if (!onReplaceAlertContact) return null;
  return (
    <button type="button" className="cg-link" onClick={() => onReplaceAlertContact(section)}>
      {messages.users.replaceFirst}
    </button>
  );
}
