import { emailDomain } from "../addresses/emailDomain.js";
import { emailKey } from "../addresses/emailKey.js";
import { PERSONAL_MAIL_DOMAINS } from "../addresses/mailDomains.js";
import type { Requirements, SectionRequirement } from "../policy/Requirements.js";
import type { Contact, ContactInfo } from "../record/ContactInfo.js";
import { contactsOf } from "../record/contactsOf.js";
import { isBlankRow } from "../record/isBlankRow.js";
import { tidyLine } from "../texts/tidyLine.js";
import type { Advice } from "./Advice.js";

/** What only the host's directory knows, for advice. */
export interface AdviceFacts {
  /** Ids of people who are no users of the account any more. Left out: nobody is known to be gone. */
  formerUsers?: ReadonlySet<string>;
}

interface Given {
  section: SectionRequirement;
  rows: { contact: Contact; path: string }[];
}

/**
 * What could be better in a record, in the order of the page: codes, no words. Nothing of it is wrong, and nothing of
 * it blocks. Only about sections that can be edited here, since other advice could not be taken.
 */
export function adviseContactInfo(
  info: ContactInfo,
  requirements: Requirements,
  facts: AdviceFacts = {},
): Advice[] {
  const given = requirements.sections
    .filter(({ kind }) => kind === "contacts")
    .map((section) => ({ section, rows: rowsOf(section, info) }));
  const lonely = samePerson(given);
  return given
    .filter(({ section }) => section.editable)
    .flatMap((one) => [
      ...noAlias(one),
      ...(lonely && lonely.section === one.section.id ? [lonely] : []),
      ...(one.section.audience === "end-users" ? sharedAddresses(one, given) : []),
      ...formerUsers(one, facts),
    ]);
}

function rowsOf(section: SectionRequirement, info: ContactInfo): Given["rows"] {
  return contactsOf(info, section.id)
    .map((contact, index) => ({ contact, path: `/contacts/${section.id}/${index}` }))
    .filter(({ contact }) => !isBlankRow(contact, section));
}

function noAlias({ section, rows }: Given): Advice[] {
  if (!section.recommendAlias || section.source === "portal-users") return [];
  if (rows.some(({ contact }) => contact.alias)) return [];
  return [{ code: "no_alias", section: section.id, path: `/contacts/${section.id}` }];
}

function samePerson(given: readonly Given[]): Advice | undefined {
  const filled = given.filter(({ rows }) => rows.length > 0);
  const everybody = filled.flatMap(({ rows }) => rows.map(({ contact }) => contact));
  const [first] = everybody;
  if (!first || filled.length < 2) return undefined;
  if (!everybody.every((contact) => !contact.alias && isSamePerson(contact, first)))
    return undefined;
  const place = filled.find(
    ({ section, rows }) =>
      section.editable && section.source === "anyone" && rows.length < section.max,
  );
  if (!place) return undefined;
  const { id } = place.section;
  const params = { sections: filled.length };
  return { code: "same_person", section: id, path: `/contacts/${id}`, params };
}

function isSamePerson(one: Contact, other: Contact): boolean {
  const email = emailKey(one.email);
  if (email !== "" || emailKey(other.email) !== "") return email === emailKey(other.email);
  return nameKey(one.name) !== "" && nameKey(one.name) === nameKey(other.name);
}

function sharedAddresses({ section, rows }: Given, given: readonly Given[]): Advice[] {
  return rows.flatMap(({ contact, path }): Advice[] => {
    const email = emailKey(contact.email);
    const domain = emailDomain(email);
    if (domain === undefined || section.channels.email === "hidden") return [];
    const at = { section: section.id, path: `${path}/email` };
    if (PERSONAL_MAIL_DOMAINS.includes(domain)) return [{ ...at, code: "personal_mailbox" }];
    const internal = given.find(
      (other) =>
        other.section.audience === "operator" &&
        other.section.source === "anyone" &&
        other.rows.some((row) => emailKey(row.contact.email) === email),
    );
    if (!internal) return [];
    return [{ ...at, code: "shared_is_internal", params: { other: internal.section.id } }];
  });
}

function formerUsers({ section, rows }: Given, { formerUsers: gone }: AdviceFacts): Advice[] {
  return rows
    .filter(({ contact }) => contact.userId !== undefined && gone?.has(contact.userId))
    .map(({ path }) => ({ code: "former_user", section: section.id, path }));
}

function nameKey(name: string | undefined): string {
  return tidyLine(name ?? "").toLowerCase();
}
