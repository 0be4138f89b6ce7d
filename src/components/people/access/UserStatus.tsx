"use client";

import type { PortalUser } from "../../../client/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { ClockIcon } from "../../ui/icons/ClockIcon.js";
import { shownDate } from "../../words/shownDate.js";

/** Whether somebody has come in yet, until when they can, and when they were asked. Only the unusual state gets a badge. */
export function UserStatus({ user, messages }: { user: PortalUser; messages: Messages }) {
  const { users: words, access } = messages;
  const isExpired = user.status === "expired";
  const notes =
    user.status === "active"
      ? [[access.askedOn, user.asked?.at] as const]
      : [
          [words.sentAt, user.invitedAt] as const,
          [isExpired ? access.expiredOn : access.expiresOn, user.expiresAt] as const,
          [access.askedOn, user.asked?.at] as const,
        ];
  return (
    <>
      {isExpired ? (
        <span className="cg-badge" data-tone="warning">
          <ClockIcon />
          <span>{words.expired}</span>
        </span>
      ) : user.status === "active" ? (
        <span>{words.active}</span>
      ) : (
        <span>{words.invitedStatus}</span>
      )}
      {notes.map(([text, at]) => {
        const date = shownDate(at, messages);
        return (
          date !== undefined && (
            <span key={text} className="cg-cell-note">
              {formatMessage(text, { date })}
            </span>
          )
        );
      })}
    </>
  );
}
