import type { Contact } from "../../../domain/index.js";

/** The contacts of another section. */
export interface OtherContacts {
  /** Its id. */
  section: string;
  contacts: readonly Contact[];
}

/** What was given in the other sections, saved or not, in the order of the page. */
export type ReadOtherContacts = () => readonly OtherContacts[];
