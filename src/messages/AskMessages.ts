import type { PluralForms } from "./PluralForms.js";

/** The words for asking somebody to fill sections in, and for what has been asked. */
export interface AskMessages {
  /** On the button of a section; `sectionOf` is its full name. */
  section: string;
  sectionOf: string;
  /** For all that is missing; also the dialog's title. */
  all: string;
  whom: string;
  existing: string;
  somebodyNew: string;
  search: string;
  people: string;
  searching: string;
  nobody: string;
  peopleFailed: string;
  sections: string;
  message: string;
  left: PluralForms;
  send: string;
  sending: string;
  cancel: string;
  /** When Escape is pressed over typed text; the other answer is `page.discard`. */
  leaveQuestion: string;
  keepTyping: string;
  choosePerson: string;
  chooseSection: string;
  done: string;
  /** `{name}` asked the viewer. */
  askedYou: string;
  /** `{name}` is the one who was asked. */
  asked: string;
  /** `{sections}` follow. */
  askedFor: string;
  /** The list of users: `{count}` people match. */
  found: PluralForms;
  addRow: string;
  removeRow: string;
  /** Names one of several people to invite, `{number}` from 1. */
  row: string;
  /** For `rate_limited`: `{count}` minutes. */
  retryIn: PluralForms;
}
