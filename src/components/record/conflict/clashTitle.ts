import type { MergeClash } from "../../../domain/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { contactPerson } from "../../words/contactPerson.js";
import { dateName } from "../../words/dateName.js";
import { sectionLabel } from "../../words/sectionLabel.js";
import { zonesOf } from "./clashValue.js";

/** What a clash is about, and where that is. */
export interface ClashTitle {
  title: string;
  place: string;
}

export function clashTitle(clash: MergeClash, messages: Messages): ClashTitle {
  const section = sectionLabel(messages, clash.section);
  return { title: titleOf(clash, messages), place: placeOf(clash, section, messages) };
}

function titleOf(clash: MergeClash, messages: Messages): string {
  const { conflict, form, weekdays } = messages;
  switch (clash.kind) {
    case "field":
      return form[clash.field];
    case "person":
      return conflict.person;
    case "removedContact": {
      const contact = clash.mine ?? clash.theirs ?? clash.base;
      return contact ? contactPerson(contact, 0, messages) : conflict.person;
    }
    case "removedHours": {
      const schedule = clash.mine ?? clash.theirs ?? clash.base;
      return formatMessage(conflict.hours, { zones: zonesOf(schedule?.timeZones ?? [], messages) });
    }
    case "day":
      return weekdays[clash.day];
    case "date":
      return dateName(clash.date, messages.locale);
    case "tooManyContacts":
      return formatMessage(conflict.tooManyContacts, { max: clash.max });
    case "tooManyHours":
      return formatMessage(conflict.tooManyHours, { max: clash.max });
    case "order":
    case "hoursOrder":
      return conflict.order;
  }
}

function placeOf(clash: MergeClash, section: string, messages: Messages): string {
  const { place, placeOf: placeIn } = messages.conflict;
  if (clash.kind === "field") {
    return formatMessage(placeIn, { section, part: contactPerson(clash.contact, 0, messages) });
  }
  if (clash.kind === "day" && clash.timeZones.length > 0) {
    return formatMessage(placeIn, { section, part: zonesOf(clash.timeZones, messages) });
  }
  return formatMessage(place, { section });
}
