import type { Contact, SectionRequirement } from "../../domain/index.js";
import type { Messages } from "../../messages/index.js";
import type { ReadOtherContacts } from "../ReuseContacts/OtherContacts.js";

export interface SeveralContactsProps {
  section: SectionRequirement;
  /** What the section has now, blank rows included. */
  rows: readonly Contact[];
  idPrefix: string;
  /** Asked when the choice is opened; without it there is none. */
  otherContacts: ReadOtherContacts | undefined;
  messages: Messages;
  /** `focus`: the first of them gets it. */
  onAdd: (contacts: readonly Omit<Contact, "id">[], options: { focus: boolean }) => void;
  announce: (text: string) => void;
}
