import type { PluralForms } from "./PluralForms.js";

/** The words for narrowing the list of users, for invitations to several people and for what can't be done. */
export interface UserAccessMessages {
  filterRole: string;
  anyRole: string;
  filterStatus: string;
  anyStatus: string;
  noMatch: string;
  clear: string;
  /** There are more than the `{count}` that are shown. */
  foundMore: PluralForms;
  expiresOn: string;
  expiredOn: string;
  /** Somebody was asked to fill something in, on `{date}`. */
  askedOn: string;
  /** Said after an invitation was sent again. */
  resentUntil: string;
  addMessage: string;
  /** Under the message of an invitation. */
  messageHint: string;
  /** `{count}` characters have to go. */
  tooLong: PluralForms;
  /** Above what came of the invitations. */
  results: string;
  invitedAs: string;
  invitedAll: PluralForms;
  /** Follows `invitedAll`, or stands alone. */
  notInvited: PluralForms;
  /** At a person who was not tried, because the one before made it pointless. */
  notTried: string;
  /** `{sections}` name somebody as a contact. */
  namedIn: string;
  roleAbove: string;
  /** A reason that these words do not know. */
  refused: string;
  refusalHelp: Record<"last_administrator" | "yourself", string>;
  /** At somebody who can be asked, and was, on `{date}`. */
  askedBefore: string;
  /** Above several people who were asked. */
  askedSeveral: string;
}
