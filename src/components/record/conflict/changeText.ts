import type { MergeChange, MergePart } from "../../../domain/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { contactPerson } from "../../words/contactPerson.js";
import { sectionLabel } from "../../words/sectionLabel.js";

/** A change that went in by itself, in words: who changed what. */
export function changeText(change: MergeChange, name: string, messages: Messages): string {
  const { conflict } = messages;
  const values = {
    section: sectionLabel(messages, change.section),
    who: change.by === "mine" ? conflict.you : name,
    person: change.contact ? contactPerson(change.contact, 0, messages) : "",
    parts: new Intl.ListFormat(messages.locale).format(
      change.parts.map((part) => partLabel(part, messages)),
    ),
  };
  const words = change.contact ? conflict.contactChanges : conflict.hoursChanges;
  return formatMessage(words[change.kind], values);
}

function partLabel(part: MergePart, messages: Messages): string {
  const { form, conflict, weekdays } = messages;
  switch (part) {
    case "name":
    case "email":
    case "phone":
      return form[part];
    case "userId":
      return conflict.person;
    case "alias":
    case "timeZones":
    case "exceptions":
    case "languages":
    case "channels":
      return conflict.parts[part];
    default:
      return weekdays[part];
  }
}
