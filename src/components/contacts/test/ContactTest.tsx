"use client";

import { useContext, useRef, useState } from "react";
import { tidyEmail } from "../../../domain/addresses/tidyEmail.js";
import type { Contact } from "../../../domain/index.js";
import { formatInstant, formatMessage, type Messages } from "../../../messages/index.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import { useAnnouncer } from "../../ui/useAnnouncer.js";
import { errorWords } from "../../words/errorWords.js";
import { ContactTestContext } from "./ContactTestContext.js";

export interface ContactTestProps {
  section: string;
  contact: Contact;
  /** How the contact is called in the button's name. */
  person: string;
  messages: Messages;
}

/**
 * A test message to a saved contact, and when it was sent: no contact is known to work until it was tried. While the
 * address has unsaved changes the button says why it waits. It can stand at any contact of a form, a person of the portal
 * included, and shows nothing where there is nothing to try. Sets `data-state`: `idle`, `busy` or `failed`.
 */
export function ContactTest({ section, contact, person, messages }: ContactTestProps) {
  const tests = useContext(ContactTestContext);
  const id = useDomId(undefined);
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const [failure, setFailure] = useState<unknown>();
  const [sent, setSent] = useState<{ email: string | undefined; at: string }>();
  const busy = useRef(false);
  const { announce, region } = useAnnouncer();
  const stored = tests?.stored.contacts[section]?.find((one) => one.id === contact.id);
  if (!tests || !stored?.email) return null;
  const words = messages.addresses.test;
  // A person of the portal has the address that the portal knows, whatever the form holds of it.
  const isChanged = contact.userId
    ? stored.userId !== contact.userId
    : stored.email !== tidyEmail(contact.email ?? "");
  const at = sent?.email === stored.email ? sent.at : tests.testedAt[contact.id];

  async function send(given: NonNullable<typeof tests>) {
    if (busy.current || isChanged) return;
    busy.current = true;
    setState("busy");
    try {
      const { sentAt } = await given.send({ section, id: contact.id });
      setSent({ email: stored?.email, at: sentAt });
      setState("idle");
      announce(formatMessage(words.sent, { date: testDate(sentAt, messages) }));
    } catch (error) {
      setFailure(error);
      setState("failed");
      announce(errorWords(error, messages).title);
    } finally {
      busy.current = false;
    }
  }

  const refused = state === "failed" ? errorWords(failure, messages) : undefined;
  const note = isChanged
    ? words.saveFirst
    : refused
      ? `${refused.title}. ${refused.text}`
      : at && formatMessage(words.sent, { date: testDate(at, messages) });
  return (
    <p className="cg-hint cg-contact-test" data-state={state}>
      <button
        type="button"
        className="cg-button"
        data-variant="add"
        aria-label={formatMessage(state === "busy" ? words.sendingTo : words.sendTo, { person })}
        aria-disabled={isChanged || state === "busy" || undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        onClick={() => void send(tests)}
      >
        {state === "busy" ? words.sending : words.send}
      </button>
      {note && <span id={`${id}-note`}>{note}</span>}
      {region}
    </p>
  );
}

function testDate(instant: string, { locale }: Messages): string {
  return formatInstant(instant, locale, { dateStyle: "medium", timeStyle: "short" }) ?? "";
}
