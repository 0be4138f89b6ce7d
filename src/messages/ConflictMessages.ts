import type { PluralForms } from "./PluralForms.js";

/** The words for two people who save at once. `{name}` is the other one. */
export interface ConflictMessages {
  title: string;
  /** `{count}` things clash. */
  text: PluralForms;
  /** Where it is one's own earlier save that differs: after an answer that was lost, or from another window. */
  ownTitle: string;
  ownText: string;
  /** Who saved it, then. */
  own: string;
  useMine: string;
  useTheirs: string;
  /** On the card of one's own version. */
  mine: string;
  notSaved: string;
  saved: string;
  savedAt: string;
  place: string;
  /** `{part}` of the section: a person, or time zones. */
  placeOf: string;
  removed: string;
  empty: string;
  noZones: string;
  person: string;
  hours: string;
  namedHours: string;
  tooManyContacts: string;
  tooManyHours: string;
  order: string;
  choose: string;
  left: PluralForms;
  allDecided: string;
  apply: string;
  back: string;
  merged: PluralForms;
  /** Stands for `{who}` in a line about one's own change. */
  you: string;
  contactChanges: Record<"added" | "removed" | "changed", string>;
  hoursChanges: Record<"added" | "removed" | "changed", string>;
  parts: Record<"alias" | "timeZones" | "exceptions" | "languages" | "channels", string>;
  mergedTitle: string;
  mergedSaved: string;
  mergedUnsaved: string;
}
