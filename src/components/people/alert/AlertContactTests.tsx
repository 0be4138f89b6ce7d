"use client";

import { useContext, useState } from "react";
import type { Contact } from "../../../domain/index.js";
import type { Messages } from "../../../messages/index.js";
import { ContactTest } from "../../contacts/test/ContactTest.js";
import { ContactTestContext } from "../../contacts/test/ContactTestContext.js";
import { personName } from "./personName.js";

/** With more people than this the list begins closed. */
const MOST_OPEN = 3;

export interface AlertContactTestsProps {
  section: string;
  contacts: readonly Contact[];
  /** Who is no user, or none yet, is sent nothing. */
  isAbsent: (contact: Contact) => boolean;
  messages: Messages;
}

/** Test messages to the alert contacts that are saved, and when each was sent. Nothing where the backend sends none. */
export function AlertContactTests(props: AlertContactTestsProps) {
  const { section, contacts, isAbsent, messages } = props;
  const tests = useContext(ContactTestContext);
  const stored = new Map(tests?.stored.contacts[section]?.map((one) => [one.id, one]));
  const people = contacts.filter((one) => stored.get(one.id)?.email && !isAbsent(one));
  const [isOpen, setIsOpen] = useState(people.length <= MOST_OPEN);
  if (people.length === 0) return null;
  return (
    <details
      className="cg-alert-tests"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="cg-hint">{messages.addresses.test.people}</summary>
      <ul>
        {people.map((contact) => (
          <li key={contact.id}>
            <bdi className="cg-alert-tests-person">{personName(contact)}</bdi>
            <ContactTest
              section={section}
              contact={contact}
              person={personName(contact)}
              messages={messages}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
