import type { ChannelName } from "../domain/policy/ContactPolicy.js";
import { en } from "../messages/locales/en.js";
import type { Messages } from "../messages/Messages.js";
import { contactGateNames } from "./contactGateNames.js";

/** The part of Testing Library's queries that is used here. */
export interface RoleQueries {
  getByRole(role: string, options?: { name?: string }): HTMLElement;
  queryByRole(role: string, options?: { name?: string }): HTMLElement | null;
  findByRole(role: string, options?: { name?: string }): Promise<HTMLElement>;
}

export interface ContactGateElementsOptions {
  /** Where to look. @default `document.body` */
  root?: HTMLElement;
  /** The words in use, a host's own merged in. @default English */
  messages?: Messages;
}

/**
 * Finds the parts of the gate and the page in tests of a host, by role and by the library's own words. Takes Testing
 * Library's `within`, so that this package does not depend on it: `contactGateElements(within).submit()`. Every
 * function looks anew and throws, as `getByRole` does, when there is no such element.
 */
export function contactGateElements(
  within: (element: HTMLElement) => RoleQueries,
  { root = document.body, messages = en }: ContactGateElementsOptions = {},
) {
  const names = contactGateNames(messages);
  const queries = within(root);
  const button = (name: string) => queries.getByRole("button", { name });
  const section = (id: string) => queries.getByRole("group", { name: names.section(id) });
  const contact = (sectionId: string, number: number) =>
    within(section(sectionId)).getByRole("group", { name: names.contact(number) });

  return {
    /** The locked gate; `queryDialog` is null where the portal is open. */
    dialog: () => queries.getByRole("dialog", { name: names.title }),
    queryDialog: () => queries.queryByRole("dialog", { name: names.title }),
    tab: (which: "info" | "users") => queries.getByRole("tab", { name: names.tabs[which] }),
    supportLink: () => queries.getByRole("link", { name: names.supportLink }),
    helpLink: () => queries.getByRole("link", { name: names.helpLink }),
    submit: () => button(names.submit),
    saveForLater: () => button(names.saveForLater),
    saveChanges: () => button(names.saveChanges),
    discard: () => button(names.discard),
    /** The heading over the error summary, after a failed submit. */
    problems: () => queries.getByRole("heading", { name: names.problems }),
    section,
    /** Waits: the form comes as a chunk of its own. */
    findSection: (id: string) => queries.findByRole("group", { name: names.section(id) }),
    /** Contacts are counted from 1, as on the page. */
    contact,
    field: (sectionId: string, number: number, channel: ChannelName) =>
      within(contact(sectionId, number)).getByRole("textbox", { name: names.field[channel] }),
    addContact: (sectionId: string) =>
      within(section(sectionId)).getByRole("button", { name: names.addContact }),
    removeContact: (sectionId: string, person: string) =>
      within(section(sectionId)).getByRole("button", { name: names.removeContact(person) }),
    addAlertContact: () => queries.getByRole("combobox", { name: names.addAlertContact }),
  };
}
