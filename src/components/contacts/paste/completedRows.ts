import { emailKey } from "../../../domain/addresses/emailKey.js";
import type { Contact } from "../../../domain/record/ContactInfo.js";

/** What a list knows of a contact that was given before and lacks it. */
export interface Completion {
  /** The contact's. */
  id: string;
  name?: string;
  phone?: string;
}

/** Of people who have a row already: the names and numbers that it lacks. Several rows of one address all get them. */
export function completionsOf(
  rows: readonly Contact[],
  people: readonly Omit<Contact, "id">[],
): Completion[] {
  return rows.flatMap((row) => {
    const key = emailKey(row.email);
    const known = key === "" ? [] : people.filter((one) => emailKey(one.email) === key);
    const name = row.name?.trim() ? undefined : known.find((one) => one.name)?.name;
    const phone = row.phone?.trim() ? undefined : known.find((one) => one.phone)?.phone;
    return name || phone ? [{ id: row.id, ...(name && { name }), ...(phone && { phone }) }] : [];
  });
}

/** The rows with what they lacked. What has been typed meanwhile stays. */
export function completedRows(
  rows: readonly Contact[],
  completions: readonly Completion[],
): Contact[] {
  const byId = new Map(completions.map(({ id, ...known }) => [id, known]));
  return rows.map((row) => {
    const { name, phone } = byId.get(row.id) ?? {};
    return {
      ...row,
      ...(name && !row.name?.trim() && { name }),
      ...(phone && !row.phone?.trim() && { phone }),
    };
  });
}
