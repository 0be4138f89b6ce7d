import { newId } from "../domain/newId.js";
import type { SectionRequirement } from "../domain/policy/Requirements.js";
import type { Contact } from "../domain/record/ContactInfo.js";
import { isBlankRow } from "../domain/record/isBlankRow.js";

/**
 * Rows with more contacts: those that wait to be filled in are used first, the rest come after. A row that was marked as
 * an alias waits for one. `first` is the place of the first new contact.
 */
export function withMoreContacts(
  rows: readonly Contact[],
  given: readonly Omit<Contact, "id">[],
  section: SectionRequirement,
): { rows: Contact[]; first: number } {
  let used = 0;
  let first = rows.length;
  const filled = rows.map((row, index) => {
    const next = given[used];
    if (!next || !takes(row, next, section)) return row;
    if (used === 0) first = index;
    used += 1;
    return { ...row, ...next };
  });
  return { rows: [...filled, ...given.slice(used).map((one) => ({ ...one, id: newId() }))], first };
}

/** How many more contacts fit, as {@link withMoreContacts} puts them. */
export function roomFor(rows: readonly Contact[], section: SectionRequirement): number {
  const taken = rows.filter((row) => !takes(row, {}, section)).length;
  return Math.max(0, section.max - taken);
}

function takes(row: Contact, { alias }: Omit<Contact, "id">, section: SectionRequirement): boolean {
  return isBlankRow(row, section) && (row.alias !== true || alias === true);
}
