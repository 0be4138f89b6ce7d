"use client";

import type { PortalUser } from "../../../client/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { StatusIcon } from "../../ui/icons/StatusIcon.js";
import { roleLabel } from "../../words/roleLabel.js";
import { shownDate } from "../../words/shownDate.js";

export interface InviteResultsProps {
  id: string;
  invited: readonly PortalUser[];
  messages: Messages;
}

/** What came of the last invitations, a line for each person; whoever was refused is still in the form. */
export function InviteResults({ id, invited, messages }: InviteResultsProps) {
  const { access } = messages;
  if (invited.length === 0) return null;
  return (
    <div className="cg-invite-results">
      <p className="cg-label" id={id}>
        {access.results}
      </p>
      <ul aria-labelledby={id}>
        {invited.map((user) => {
          const date = shownDate(user.expiresAt, messages);
          return (
            <li key={user.id}>
              <StatusIcon status="complete" />
              <span>
                <strong>{user.name}</strong>{" "}
                <span className="cg-person-mail" dir="ltr">
                  {user.email}
                </span>
                <span className="cg-cell-note">
                  {[
                    formatMessage(access.invitedAs, { role: roleLabel(user.role, messages) }),
                    date !== undefined && formatMessage(access.expiresOn, { date }),
                  ]
                    .filter(Boolean)
                    .join(" ")}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
