import type { Requirements } from "../policy/Requirements.js";
import type { Contact, ContactInfo } from "../record/ContactInfo.js";
import { normalizeContactInfo } from "../record/normalizeContactInfo.js";
import type { ContactInfoMerge, MergeChoices } from "./ContactInfoMerge.js";
import { createLedger } from "./Ledger.js";
import { mergeContacts } from "./mergeContacts.js";
import { mergeSupportHours } from "./mergeSupportHours.js";

/**
 * Two people changed the same record. `base` is what both started from, `mine` what one of them has typed, `theirs`
 * what the other one has saved meanwhile. What only one side changed is merged by itself, field by field and day by
 * day; what both changed differently is a clash, for a person to decide.
 *
 * - Rows are one if their id, `userId` or e-mail address is equal, so that two people who fill an empty record don't
 *   double everybody. New hours are one if their time zones overlap.
 * - Removed by one side and changed by the other is a clash. So is more than a section's `max`, which is checked last.
 * - Time zones, languages and channels are sets: they never clash.
 * - What can't be edited here, or does not exist for this account, is as in `theirs` (R4, R7).
 *
 * Spaces and rows with nothing in them don't count; the result is normalised. No argument is changed.
 */
export function mergeContactInfo(
  base: ContactInfo,
  mine: ContactInfo,
  theirs: ContactInfo,
  requirements: Requirements,
): ContactInfoMerge {
  return mergeWith({ base, mine, theirs }, requirements, {});
}

/**
 * The same merge with what was chosen, by the clashes' keys. Choices that belong to no clash are ignored; the answer's
 * clashes without a `choice` are still to be decided.
 */
export function resolveClashes(merge: ContactInfoMerge, choices: MergeChoices): ContactInfoMerge {
  return mergeWith(merge.versions, merge.requirements, choices);
}

function mergeWith(
  versions: ContactInfoMerge["versions"],
  requirements: Requirements,
  choices: MergeChoices,
): ContactInfoMerge {
  const tidy = {
    base: normalizeContactInfo(versions.base, requirements),
    mine: normalizeContactInfo(versions.mine, requirements),
    theirs: normalizeContactInfo(versions.theirs, requirements),
  };
  const ledger = createLedger(choices);
  // A map, because an id such as `__proto__` would change an object itself.
  const contacts = new Map<string, Contact[] | undefined>(Object.entries(tidy.theirs.contacts));
  let { supportHours } = tidy.theirs;
  for (const section of requirements.sections) {
    if (!section.editable) continue;
    if (section.kind === "supportHours") supportHours = mergeSupportHours(tidy, section, ledger);
    else contacts.set(section.id, mergeContacts(tidy, section, ledger));
  }
  return {
    info: { contacts: Object.fromEntries(contacts), supportHours },
    clashes: ledger.clashes,
    changes: ledger.changes,
    versions,
    requirements,
    choices,
  };
}
