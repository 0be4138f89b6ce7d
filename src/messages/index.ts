export { formatMessage } from "./formatMessage.js";
export { formatPlural } from "./formatPlural.js";
export type {
  ErrorMessages,
  Messages,
  MessagesOverride,
  SectionMessages,
} from "./Messages.js";
export { mergeMessages, mergeWords } from "./mergeMessages.js";
export type { PluralForms } from "./PluralForms.js";
export { regionalLocale } from "./regionalLocale.js";
