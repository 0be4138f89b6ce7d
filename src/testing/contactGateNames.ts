import type { ChannelName } from "../domain/policy/ContactPolicy.js";
import { formatMessage } from "../messages/formatMessage.js";
import { en } from "../messages/locales/en.js";
import type { Messages } from "../messages/Messages.js";

/** What assistive technology calls the parts of the gate and the page, in one language. */
export interface ContactGateNames {
  /** The dialog, and the heading of the page. */
  title: string;
  tabs: { info: string; users: string };
  /** Links at the top right (R16). */
  supportLink: string;
  helpLink: string;
  submit: string;
  saveForLater: string;
  saveChanges: string;
  discard: string;
  /** The heading over the error summary. */
  problems: string;
  /** A section's group. Throws when there are no words for it. */
  section(id: string): string;
  /** A contact's group in its section, counted from 1. */
  contact(number: number): string;
  /** A contact's text box. */
  field: Record<ChannelName, string>;
  addContact: string;
  /** The button that removes this person, or the contact by its number when nothing was typed. */
  removeContact(person: string): string;
  /** The combobox for alert contacts (R4). */
  addAlertContact: string;
}

/**
 * Names to find things by role with any tool, so that tests of a host do not break when a word changes:
 * `page.getByRole("button", { name: contactGateNames(pl).submit })`.
 * @param messages the words in use, a host's own merged in. @default English
 */
export function contactGateNames(messages: Messages = en): ContactGateNames {
  const { gate, page, form, alert, summary } = messages;
  return {
    title: gate.title,
    tabs: { info: gate.tabInfo, users: gate.tabUsers },
    supportLink: gate.supportLink,
    helpLink: gate.helpLink,
    submit: gate.submit,
    saveForLater: gate.saveForLater,
    saveChanges: page.save,
    discard: page.discard,
    problems: summary.errorsTitle,
    section(id) {
      const words = messages.sections[id];
      if (!words) throw new Error(`messages.sections has no words for the section "${id}".`);
      return formatMessage(words.label, { operator: messages.operatorName });
    },
    contact: (number) => formatMessage(form.contact, { number }),
    field: { name: form.name, email: form.email, phone: form.phone },
    addContact: form.addContact,
    removeContact: (person) => formatMessage(form.removeContact, { person }),
    addAlertContact: alert.add,
  };
}
