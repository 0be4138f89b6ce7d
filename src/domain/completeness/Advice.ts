/** Everything that could be better in a record and is not wrong. Codes, never words: those are in `messages.advice`. */
export const ADVICE_CODES = [
  "no_alias",
  "same_person",
  "personal_mailbox",
  "shared_is_internal",
  "former_user",
] as const;

/**
 * - `no_alias`: nobody but persons, where an alias is recommended (R5).
 * - `same_person`: one person is all there is, in two sections and more. Given once, at the first of them that can be
 *   edited.
 * - `personal_mailbox`: end users are shown an address at a provider of private mailboxes (R9).
 * - `shared_is_internal`: end users are shown an address that is also given for the operator alone (R8, R9).
 * - `former_user`: the contact is no user of the portal any more (R4).
 */
export type AdviceCode = (typeof ADVICE_CODES)[number];

/** One thing that could be better. Never blocks anything, and holds no contact value. */
export interface Advice {
  code: AdviceCode;
  section: string;
  /** JSON Pointer into the contact information: the section, or the contact that is meant. */
  path: string;
  /** Ids and numbers for the words: `{ other: "operationsInternal" }`. */
  params?: Record<string, string | number>;
}
