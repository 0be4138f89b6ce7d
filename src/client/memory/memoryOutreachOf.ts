import type { Completeness } from "../../domain/completeness/Completeness.js";
import { dueSections } from "../../domain/completeness/dueSections.js";
import type { Contact, ContactInfo } from "../../domain/record/ContactInfo.js";
import { contactsOf } from "../../domain/record/contactsOf.js";
import { ContactGateError } from "../ContactGateError.js";
import type { AskedPerson, ContactInfoSnapshot, Viewer } from "../ContactInfoSnapshot.js";
import type { ContactReference } from "../PortalUser.js";
import type { MemoryBackend } from "./MemoryBackend.js";

/** What the snapshot says about who was asked and what was tried; absent where there is nothing to say. */
export function memoryOutreachOf(
  { outreach, canSendTest, listUsers }: MemoryBackend,
  info: ContactInfo,
  completeness: Completeness,
): Pick<ContactInfoSnapshot, "asked" | "testedAt" | "canSendTest"> {
  const due = dueSections(completeness);
  const asked = listUsers()
    .flatMap(({ id, name }): AskedPerson[] => {
      const last = outreach.askedOf(id);
      const left = last?.sections.filter((section) => due.has(section)) ?? [];
      return last && left.length > 0 ? [{ ...last, sections: left, user: { id, name } }] : [];
    })
    .sort((one, other) => other.at.localeCompare(one.at));
  const tested = Object.values(info.contacts)
    .flatMap((contacts) => contacts ?? [])
    .flatMap((contact) => {
      const at = outreach.testedAt(contact.id, addressOf(contact));
      return at === undefined ? [] : [[contact.id, at] as const];
    });
  return {
    ...(asked.length > 0 && { asked }),
    ...(tested.length > 0 && { testedAt: Object.fromEntries(tested) }),
    ...(canSendTest && { canSendTest }),
  };
}

/**
 * Remembers a test of a saved contact; nothing else can be tried, and nobody who is no user any more.
 * @param info the record as the snapshot shows it
 */
export function sendMemoryTest(
  backend: MemoryBackend,
  viewer: Viewer,
  info: ContactInfo,
  { section, id }: ContactReference,
): { sentAt: string } {
  if (!viewer.can.editContacts) {
    throw new ContactGateError("forbidden", "The viewer may not edit contacts.", { status: 403 });
  }
  const contact = contactsOf(info, section).find((one) => one.id === id);
  const { userId } = contact ?? {};
  const isGone =
    userId !== undefined &&
    !backend.listUsers().some((user) => user.id === userId && user.status === "active");
  if (!contact?.email || isGone) {
    throw new ContactGateError("unexpected", "There is no such saved contact with an address.", {
      status: 404,
      reason: "not_found",
    });
  }
  const recipient = addressOf(contact);
  backend.outreach.count([{ kind: "message", sender: viewer.id, recipient }]);
  return { sentAt: backend.outreach.test(id, recipient) };
}

function addressOf({ email = "" }: Contact): string {
  return email.toLowerCase();
}
