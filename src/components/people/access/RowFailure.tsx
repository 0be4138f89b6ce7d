"use client";

import { ContactGateError, type PortalUser } from "../../../client/index.js";
import { errorWords } from "../../words/errorWords.js";
import { ReplaceFirst } from "./ReplaceFirst.js";
import { useUsersParts } from "./UsersContext.js";

/** What went wrong with one user, in their row, with the way out unless the cell above has it already. */
export function RowFailure({ user, error }: { user: PortalUser; error: unknown }) {
  const { messages, idPrefix } = useUsersParts();
  const id = `${idPrefix}-failure-${user.id}`;
  const { title, text } = errorWords(error, messages);
  const reason = error instanceof ContactGateError ? error.reason : undefined;
  const isContact = reason === "is_alert_contact" && user.refusals?.remove !== reason;
  return (
    <span className="cg-cell-note" data-tone="error" role="alert">
      <span id={id} className="cg-refusal">
        <strong>{title}</strong>
        <span>{text}</span>
      </span>
      {isContact && <ReplaceFirst section={user.refusals?.sections?.[0]} reasonId={id} />}
    </span>
  );
}
