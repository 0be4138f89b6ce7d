"use client";

import type { ContactInfoSnapshot } from "../../client/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";

export interface PurposeLineProps {
  snapshot: ContactInfoSnapshot | undefined;
  messages: Messages;
}

/** What the information is for (R3). Its room is kept while the account is not known. */
export function PurposeLine({ snapshot, messages }: PurposeLineProps) {
  return (
    <p className="cg-page-why">
      {snapshot ? formatMessage(messages.page.why, { account: snapshot.account.name }) : "\u00a0"}
    </p>
  );
}
