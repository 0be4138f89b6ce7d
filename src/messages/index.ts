export { formatMessage } from "./formatMessage.js";
export { formatPlural } from "./formatPlural.js";
export type {
  ErrorMessages,
  Messages,
  MessagesOverride,
  PluralForms,
  SectionMessages,
} from "./Messages.js";
export { mergeMessages } from "./mergeMessages.js";
