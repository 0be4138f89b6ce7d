import type { SectionRequirement } from "../policy/Requirements.js";
import type { Contact } from "../record/ContactInfo.js";
import type { MergePart } from "./ContactInfoMerge.js";
import type { Ledger } from "./Ledger.js";
import type { SharedRow } from "./mergeRows.js";
import { pathTo } from "./pathTo.js";
import { type MergeSide, type Versions, verdictOf } from "./Versions.js";

const FIELDS = ["name", "email", "phone"] as const;

/** Do two contacts say the same? Of a portal user only who it is counts (R4). */
export function isSameContact(one: Contact, other: Contact, section: SectionRequirement): boolean {
  if (section.source === "portal-users") return one.userId === other.userId;
  return FIELDS.every((field) => one[field] === other[field]) && one.alias === other.alias;
}

/** One contact that both sides have, field by field. */
export function mergeContact(
  row: SharedRow<Contact>,
  section: SectionRequirement,
  ledger: Ledger,
): Contact {
  const id = mergeId(row);
  if (section.source === "portal-users") return mergeUser(id, row, section, ledger);
  const { base, mine, theirs } = row;
  const parts: Record<MergeSide, MergePart[]> = { mine: [], theirs: [] };
  const contact: Contact = { id };
  const clashing: (typeof FIELDS)[number][] = [];
  for (const field of FIELDS) {
    const texts = { base: base?.[field], mine: mine[field], theirs: theirs[field] };
    const verdict = verdictOf(texts);
    if (verdict === "clash" && field === "email" && isSameAddress(texts)) {
      contact.email = [texts.mine ?? "", texts.theirs ?? ""].sort().pop() ?? "";
      continue;
    }
    if (verdict === "clash") clashing.push(field);
    else if (verdict !== "same") parts[verdict].push(field);
    const text = verdict === "theirs" ? texts.theirs : texts.mine;
    if (text !== undefined) contact[field] = text;
  }
  const alias = { base: base?.alias, mine: mine.alias, theirs: theirs.alias };
  const aliasVerdict = verdictOf(alias);
  if (aliasVerdict === "mine" || aliasVerdict === "theirs") parts[aliasVerdict].push("alias");
  if (aliasVerdict === "theirs" ? alias.theirs : alias.mine) contact.alias = true;

  for (const field of clashing) {
    const choice = ledger.clash({
      kind: "field",
      section: section.id,
      path: pathTo("contacts", section.id, id, field),
      field,
      contact: { ...contact },
      base: base?.[field],
      mine: mine[field],
      theirs: theirs[field],
    });
    if (choice !== "theirs") continue;
    if (theirs[field] === undefined) delete contact[field];
    else contact[field] = theirs[field];
  }
  for (const by of ["mine", "theirs"] as const) {
    if (parts[by].length === 0) continue;
    ledger.change({ by, kind: "changed", section: section.id, contact, parts: parts[by] });
  }
  return contact;
}

function mergeUser(
  id: string,
  { base, mine, theirs }: SharedRow<Contact>,
  section: SectionRequirement,
  ledger: Ledger,
): Contact {
  const users = { base: base?.userId, mine: mine.userId, theirs: theirs.userId };
  const verdict = verdictOf(users);
  // What was saved last has the newest copies of name and address.
  if (verdict === "same") return { ...theirs, id };
  const path = pathTo("contacts", section.id, id, "userId");
  const side =
    verdict === "clash"
      ? ledger.clash({ kind: "person", section: section.id, path, base, mine, theirs })
      : verdict;
  const contact = { ...(side === "theirs" ? theirs : mine), id };
  if (verdict !== "clash") {
    const by = verdict;
    ledger.change({ by, kind: "changed", section: section.id, contact, parts: ["userId"] });
  }
  return contact;
}

/** Ids are no edit: who typed the same row anew, or both did, must not be asked about them. */
export function mergeId({ base, mine, theirs }: SharedRow<{ id: string }>): string {
  const verdict = verdictOf({ base: base?.id, mine: mine.id, theirs: theirs.id });
  if (verdict === "clash") return mine.id < theirs.id ? mine.id : theirs.id;
  return verdict === "theirs" ? theirs.id : mine.id;
}

function isSameAddress({ mine, theirs }: Versions<string | undefined>): boolean {
  return mine?.toLowerCase() === theirs?.toLowerCase();
}
