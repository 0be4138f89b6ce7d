import type { ContactInfo } from "../../domain/record/ContactInfo.js";

/** A record without the contacts that are this user of the portal; the same object when there are none. */
export function withoutUser(info: ContactInfo, userId: string): ContactInfo {
  const all = Object.entries(info.contacts);
  if (!all.some(([, rows]) => rows?.some((row) => row.userId === userId))) return info;
  const contacts = all.map(([section, rows]) => [
    section,
    rows?.filter((row) => row.userId !== userId),
  ]);
  return { ...info, contacts: Object.fromEntries(contacts) };
}
