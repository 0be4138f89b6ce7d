"use client";

import type { PortalUser } from "../../client/index.js";
import { formatMessage, type Messages, regionalLocale } from "../../messages/index.js";
import { ClockIcon } from "../icons/ClockIcon.js";

/** Whether somebody has come in yet. Only the unusual state gets a badge. */
export function UserStatus({ user, messages }: { user: PortalUser; messages: Messages }) {
  const words = messages.users;
  if (user.status === "active") return <>{words.active}</>;
  const date = user.invitedAt && new Date(user.invitedAt);
  const format = new Intl.DateTimeFormat(regionalLocale(messages.locale), { dateStyle: "medium" });
  return (
    <>
      {user.status === "expired" ? (
        <span className="cg-badge" data-tone="warning">
          <ClockIcon />
          {words.expired}
        </span>
      ) : (
        words.invitedStatus
      )}
      {date && (
        <span className="cg-cell-note">
          {formatMessage(words.sentAt, { date: format.format(date) })}
        </span>
      )}
    </>
  );
}
