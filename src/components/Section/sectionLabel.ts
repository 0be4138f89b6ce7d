import { formatMessage, type Messages } from "../../messages/index.js";

/** The section's heading in the words of this language. Throws when a policy names a section that has none. */
export function sectionLabel(messages: Messages, id: string): string {
  return formatMessage(sectionWords(messages, id).label, { operator: messages.operatorName });
}

export function sectionWords(messages: Messages, id: string) {
  const words = Object.hasOwn(messages.sections, id) ? messages.sections[id] : undefined;
  if (!words) {
    throw new Error(
      `contact-gate: there are no words for the section "${id}". Pass messages.sections["${id}"] = { label, help } to the provider, or as the prop messages.`,
    );
  }
  return words;
}
