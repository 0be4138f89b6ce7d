import { mergeContactInfo } from "../domain/merge/mergeContactInfo.js";
import type { Requirements } from "../domain/policy/Requirements.js";
import type { Contact, ContactInfo } from "../domain/record/ContactInfo.js";
import { contactsOf } from "../domain/record/contactsOf.js";
import { isBlankContact } from "../domain/record/isBlankContact.js";
import { normalizeContactInfo } from "../domain/record/normalizeContactInfo.js";
import type { SupportSchedule } from "../domain/record/SupportHours.js";

/**
 * What the form shows when the record under it changes from `base` to `stored`: what others changed comes in, and what
 * was typed stays, as it was typed: half a time, a space at the end, an empty row. Typed text wins over theirs; whoever
 * has to choose is asked before.
 */
export function mergeUnsaved(
  base: ContactInfo,
  typed: ContactInfo,
  stored: ContactInfo,
  requirements: Requirements,
): ContactInfo {
  if (typed === base) return stored;
  if (stored === base) return typed;
  const { info } = mergeContactInfo(base, typed, stored, requirements);
  const tidy = normalizeContactInfo(typed, requirements);
  const contacts = requirements.sections
    .filter(({ kind, editable }) => kind === "contacts" && editable)
    .map(({ id }): [string, Contact[]] => [
      id,
      withTypedRows(contactsOf(info, id), contactsOf(typed, id), contactsOf(tidy, id)),
    ]);
  return {
    contacts: { ...info.contacts, ...Object.fromEntries(contacts) },
    supportHours: {
      schedules: info.supportHours.schedules.map((schedule) =>
        asTyped(schedule, typed.supportHours.schedules, tidy.supportHours.schedules),
      ),
    },
  };
}

/** Empty rows stay at the end, where people add them. */
function withTypedRows(
  merged: readonly Contact[],
  typed: readonly Contact[],
  tidy: readonly Contact[],
): Contact[] {
  return [...merged.map((row) => asTyped(row, typed, tidy)), ...typed.filter(isBlankContact)];
}

/** The row as it was typed, where merging changed nothing in it but its spelling. */
function asTyped<Row extends Contact | SupportSchedule>(
  merged: Row,
  typed: readonly Row[],
  tidy: readonly Row[],
): Row {
  const before = tidy.find(({ id }) => id === merged.id);
  const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(merged);
  return (isSame && typed.find(({ id }) => id === merged.id)) || merged;
}
