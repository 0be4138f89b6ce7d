import type { Contact, SectionRequirement } from "../../../domain/index.js";
import type { Messages } from "../../../messages/index.js";
import type { ReadOtherContacts } from "../reuse/OtherContacts.js";
import type { Completion } from "./completedRows.js";

export interface AddOptions {
  /** The first of them gets it. */
  focus: boolean;
  /** What is known now of contacts that are there already. @default nothing */
  completions?: readonly Completion[];
}

export interface AddManyContactsProps {
  section: SectionRequirement;
  /** What the section has now, blank rows included. */
  rows: readonly Contact[];
  idPrefix: string;
  /** Asked when the choice is opened; without it there is none. */
  otherContacts: ReadOtherContacts | undefined;
  messages: Messages;
  onAdd: (contacts: readonly Omit<Contact, "id">[], options: AddOptions) => void;
  announce: (text: string) => void;
}
