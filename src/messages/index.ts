export { formatInstant } from "./formatInstant.js";
export { formatMessage } from "./formatMessage.js";
export { formatPlural } from "./formatPlural.js";
export type {
  ErrorMessages,
  Messages,
  SectionMessages,
} from "./Messages.js";
export type { MessagesOverride } from "./MessagesOverride.js";
export { mergeMessages, mergeWords } from "./mergeMessages.js";
export type { PluralForms } from "./PluralForms.js";
export { regionalLocale } from "./regionalLocale.js";
