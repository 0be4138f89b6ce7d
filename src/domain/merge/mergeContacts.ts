import type { SectionRequirement } from "../policy/Requirements.js";
import type { Contact, ContactInfo } from "../record/ContactInfo.js";
import { contactsOf } from "../record/contactsOf.js";
import { groupRows } from "./groupRows.js";
import type { Ledger } from "./Ledger.js";
import { isSameContact, mergeContact } from "./mergeContact.js";
import { mergeRows } from "./mergeRows.js";
import { pathTo } from "./pathTo.js";
import type { Versions } from "./Versions.js";

/** The contacts of one section. Expects records that are normalised. */
export function mergeContacts(
  versions: Versions<ContactInfo>,
  section: SectionRequirement,
  ledger: Ledger,
): Contact[] {
  const lists = {
    base: contactsOf(versions.base, section.id),
    mine: contactsOf(versions.mine, section.id),
    theirs: contactsOf(versions.theirs, section.id),
  };
  const at = { section: section.id, path: pathTo("contacts", section.id) };
  const groups = groupRows(lists, ({ id }) => id, [
    // The e-mail address of a portal user is only a copy, so it says nothing about who it is (R4).
    section.source === "portal-users" ? ({ userId }) => userId : emailKey,
  ]);
  const merged = mergeRows(groups, {
    idOf: ({ id }) => id,
    max: section.max,
    isSame: (one, other) => isSameContact(one, other, section),
    merge: (row) => mergeContact(row, section, ledger),
    removed(rows) {
      const id = (rows.mine ?? rows.theirs)?.id ?? "";
      const path = pathTo("contacts", section.id, id);
      return ledger.clash({ ...rows, kind: "removedContact", section: section.id, path });
    },
    tooMany: (rows) => ledger.clash({ ...rows, ...at, kind: "tooManyContacts", max: section.max }),
    order: (rows) => ledger.clash({ ...rows, ...at, kind: "order" }),
    changed: (by, kind, contact) =>
      ledger.change({ by, kind, section: section.id, contact, parts: [] }),
  });
  return section.source === "portal-users" ? withoutNewRepeats(merged, lists) : merged;
}

function emailKey({ email }: Contact): string | undefined {
  return email?.toLowerCase();
}

/** One side put a person into another row, and the other side added the same person: once is enough. */
function withoutNewRepeats(merged: Contact[], { mine, theirs }: Versions<readonly Contact[]>) {
  const seen = new Set<string>();
  return merged.filter(({ userId }) => {
    if (userId === undefined || !seen.has(userId)) {
      if (userId !== undefined) seen.add(userId);
      return true;
    }
    const times = [mine, theirs].map((rows) => rows.filter((row) => row.userId === userId).length);
    return Math.max(...times) > 1;
  });
}
