/** A person or an address as found in a list. */
export interface ListedContact {
  email: string;
  name?: string;
  /** As it was written. */
  phone?: string;
}

/** Why a part of a list was not taken. */
export type ListRefusal = "no_email" | "invalid_email" | "name_too_long" | "too_many";

export interface ListDuplicate extends ListedContact {
  /** Who has the address already: an entry before it in the list, or somebody who was given before. */
  of: "list" | "known";
}

export interface RefusedEntry {
  /** As it was written, to be mended. Reading it again takes nothing from it. */
  text: string;
  reason: ListRefusal;
}

/** What became of a list. Each entry is in exactly one of the three: nothing that was given is lost. */
export interface ContactList {
  taken: ListedContact[];
  duplicates: ListDuplicate[];
  refused: RefusedEntry[];
}
