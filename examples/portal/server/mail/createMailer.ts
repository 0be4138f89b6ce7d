import type { Principal, Recipient as WrittenTo } from "contact-gate/server";
import type { OutboxMail } from "../../shared/portalProtocol.js";
import type { Outbox } from "./createOutbox.js";

interface Recipient {
  name?: string;
  email?: string;
}

interface Wanted {
  sections: readonly string[];
  message?: string | undefined;
}

/** Who writes what nobody has sent. */
const OPERATOR = "Wayfare";

/** What the portal writes to people, on behalf of a signed-in person or by itself. */
export interface Mailer {
  /** `token` lets its reader in, so it goes into the mail and nowhere else. */
  invite(principal: Principal, to: Recipient, invitation: Wanted & { token: string }): void;
  /** To somebody who is a user already. */
  ask(principal: Principal, to: Recipient, request: Wanted): void;
  test(principal: Principal, test: { section: string; contact: Recipient }): void;
  /** To those whom `recipientsOf` names. `account` is the account's name. */
  alert(account: string, to: readonly WrittenTo[], feed: string): void;
  question(account: string, to: readonly WrittenTo[]): void;
}

/** `origin` is where people see the portal. */
export function createMailer(outbox: Outbox, origin: string): Mailer {
  const write = (
    kind: OutboxMail["kind"],
    { user, account }: Principal,
    { name = "", email = "" }: Recipient,
    { sections, message }: Wanted,
    link?: string,
  ) =>
    outbox.add({
      kind,
      to: { name, email },
      from: user.name,
      account: account.name,
      sections: [...sections],
      ...(message && { message }),
      ...(link && { link }),
    });
  const writeByItself = (
    kind: OutboxMail["kind"],
    account: string,
    recipients: readonly WrittenTo[],
    more: Pick<OutboxMail, "feed"> = {},
  ) => {
    for (const { name = "", email = "", reason } of recipients) {
      const to = { name, email };
      outbox.add({ kind, to, from: OPERATOR, account, sections: [reason.section], ...more });
    }
  };
  return {
    // What follows the "#" is sent to no server, so the token is in nobody's log.
    invite: (principal, to, { token, ...wanted }) =>
      write("invitation", principal, to, wanted, `${origin}/invitation#${token}`),
    // While the portal is locked, the gate is in front of it; afterwards it is where the sections are.
    ask: (principal, to, request) =>
      write("request", principal, to, request, `${origin}/configuration/contact-information`),
    test: (principal, { section, contact }) =>
      write("test", principal, contact, { sections: [section] }),
    alert: (account, to, feed) => writeByItself("alert", account, to, { feed }),
    question: (account, to) => writeByItself("question", account, to),
  };
}
