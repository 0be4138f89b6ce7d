import type { PluralForms } from "./PluralForms.js";

/** The words around lists of contacts: their order, folding, and choosing, replacing and inviting alert contacts. */
export interface ContactListMessages {
  /** `{person}` is the contact. */
  moveUp: string;
  moveDown: string;
  /** What the order of a section's contacts means: who is written to first. */
  order: string;
  /** The same where the contacts are for end users: which address becomes the brand's (R9). */
  orderShared: string;
  /** `{place}` of `{total}`, counted from 1. */
  moved: string;
  /** The button that opens and folds a contact. */
  details: string;
  count: PluralForms;
  expandAll: string;
  foldAll: string;
  /** What a folded contact still lacks. */
  needs: Record<"name" | "email" | "phone", string>;
  /** More people are on their way, or did not come. */
  loadingMore: string;
  moreFailed: string;
  /** `{count}` people are there, and more follow. */
  soFar: PluralForms;
  /** Replaces somebody who is no user any more. */
  replace: string;
  replaceOf: string;
  replacing: string;
  /** `{person}` has come in the place of `{former}`. */
  replaced: string;
  restored: string;
  cancel: string;
  /** The last entry of the list of people, and the form that it opens. */
  invite: string;
  inviteTitle: string;
  inviteText: string;
  sendInvitation: string;
  sending: string;
  /** Somebody whom the portal lets in at once. */
  invitedAndChosen: string;
}
