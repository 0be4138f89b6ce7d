import { hourCycleOf } from "../../../domain/hoursText/HourCycle.js";
import type {
  Contact,
  MergeClash,
  MergeSide,
  ScheduleException,
  SupportSchedule,
} from "../../../domain/index.js";
import { formatPhone } from "../../../domain/phones/formatPhone.js";
import { WEEKDAYS } from "../../../domain/record/SupportHours.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { createClock } from "../../words/Clock.js";
import { contactPerson } from "../../words/contactPerson.js";
import { describeDay, describeRanges } from "../../words/describeDay.js";
import { placeOfZone } from "../../words/placeOfZone.js";

/** What one side has, line by line; what it has removed or left empty is said too. */
export function clashValue(clash: MergeClash, side: MergeSide, messages: Messages): string[] {
  const { conflict } = messages;
  switch (clash.kind) {
    case "field": {
      const text = clash[side];
      if (!text) return [conflict.empty];
      return [clash.field === "phone" ? formatPhone(text) : text];
    }
    case "person":
    case "removedContact": {
      const contact = clash[side];
      return contact ? describeContact(contact, messages) : [conflict.removed];
    }
    case "removedHours": {
      const schedule = clash[side];
      return schedule ? describeSchedule(schedule, messages) : [conflict.removed];
    }
    case "day":
      return [describeRanges(clash[side] ?? [], messages, clockOf(messages))];
    case "date": {
      const exception = clash[side];
      return exception ? [describeException(exception, messages)] : [conflict.removed];
    }
    case "tooManyContacts":
    case "order":
      return (clash[side] ?? []).map((contact, index) => contactPerson(contact, index, messages));
    case "tooManyHours":
    case "hoursOrder":
      return (clash[side] ?? []).map((schedule) => zonesOf(schedule.timeZones, messages));
  }
}

/** The places whose hours these are. */
export function zonesOf(timeZones: readonly string[], messages: Messages): string {
  if (timeZones.length === 0) return messages.conflict.noZones;
  return new Intl.ListFormat(messages.locale).format(
    timeZones.map((zone) => placeOfZone(zone, messages)),
  );
}

function clockOf({ locale }: Messages) {
  return createClock(locale, hourCycleOf(locale));
}

function describeContact(contact: Contact, messages: Messages): string[] {
  const { name, email, phone, alias, userId } = contact;
  const lines = [name, email, phone && formatPhone(phone)].filter((line) => line !== undefined);
  if (lines.length === 0 && userId !== undefined) return [userId];
  return alias ? [...lines, messages.form.alias] : lines;
}

function describeSchedule(schedule: SupportSchedule, messages: Messages): string[] {
  const clock = clockOf(messages);
  const open = WEEKDAYS.filter((day) => schedule.weekly[day].length > 0);
  return [
    zonesOf(schedule.timeZones, messages),
    ...open.map((day) => describeDay(day, schedule.weekly[day], messages, clock)),
  ];
}

function describeException({ name, ranges }: ScheduleException, messages: Messages): string {
  const hours = describeRanges(ranges, messages, clockOf(messages));
  return name === undefined ? hours : formatMessage(messages.conflict.namedHours, { name, hours });
}
