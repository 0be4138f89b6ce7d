import { randomUUID } from "node:crypto";
import type { OutboxMail } from "../../shared/portalProtocol.js";

/** Mails that are kept; older ones are forgotten. */
export const OUTBOX_LENGTH = 100;

export interface Outbox {
  add(mail: Omit<OutboxMail, "id" | "sentAt">): void;
  /** The newest first. */
  list(): OutboxMail[];
}

/**
 * Stands for the mail service and everybody's mailbox. It is in the memory of the process and nowhere else: a mail that
 * was sent has left the portal, and a table of them would keep every invitation's token beside the hash that is there
 * so that reading the database lets nobody in. After a restart it is empty; an invitation can be sent again.
 */
export function createOutbox(): Outbox {
  const mails: OutboxMail[] = [];
  return {
    add(mail) {
      mails.unshift({ ...mail, id: randomUUID(), sentAt: new Date().toISOString() });
      mails.splice(OUTBOX_LENGTH);
    },
    list: () => [...mails],
  };
}
