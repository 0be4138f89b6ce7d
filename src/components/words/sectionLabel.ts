import { formatMessage, type Messages } from "../../messages/index.js";

type SectionWords = Pick<Messages, "sections" | "operatorName">;

/** The section's heading in the words of this language. Throws when a policy names a section that has none. */
export function sectionLabel(messages: SectionWords, id: string): string {
  return formatMessage(sectionWords(messages, id).label, { operator: messages.operatorName });
}

export function sectionWords(messages: SectionWords, id: string) {
  const words = Object.hasOwn(messages.sections, id) ? messages.sections[id] : undefined;
  if (!words) {
    throw new Error(
      `contact-gate: there are no words for the section "${id}". Pass messages.sections["${id}"] = { label, help } to the provider, or as the prop messages.`,
    );
  }
  return words;
}
