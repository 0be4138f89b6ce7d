import type { Requirements, SectionRequirement } from "../domain/policy/Requirements.js";
import type { Contact, ContactInfo } from "../domain/record/ContactInfo.js";
import { closedWeek, type SupportHours, WEEKDAYS } from "../domain/record/SupportHours.js";
import { sampleRequirements } from "./sampleRequirements.js";
import { SAMPLE_USERS } from "./sampleUsers.js";

/**
 * A record to which nothing is missing, the same on every call: fit for snapshots. `overrides` replace whole sections
 * (`{ contacts: { technicalEmergency: [] } }`); the others stay. Alert contacts are {@link SAMPLE_USERS}.
 */
export function sampleContactInfo(
  overrides: Partial<ContactInfo> = {},
  requirements: Requirements = sampleRequirements(),
): ContactInfo {
  const contacts = Object.fromEntries(
    requirements.sections
      .filter(({ kind }) => kind === "contacts")
      .map((section, index) => [section.id, sampleContacts(section, index)]),
  );
  const hasHours = requirements.sections.some(({ kind }) => kind === "supportHours");
  return {
    contacts: { ...contacts, ...overrides.contacts },
    supportHours: overrides.supportHours ?? (hasHours ? sampleSupportHours() : { schedules: [] }),
  };
}

/** Monday to Friday, 9 to 17, in Warsaw. */
export function sampleSupportHours(): SupportHours {
  const weekly = closedWeek();
  for (const day of WEEKDAYS.slice(0, 5)) weekly[day] = [{ opens: "09:00", closes: "17:00" }];
  return { schedules: [{ id: sampleId(900), timeZones: ["Europe/Warsaw"], weekly }] };
}

/** A UUID that is the same on every call. */
export function sampleId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

function sampleContacts(section: SectionRequirement, sectionIndex: number): Contact[] {
  const count = Math.max(1, section.min);
  return Array.from({ length: count }, (_, index) => {
    const id = sampleId(sectionIndex * 1000 + index + 1);
    return section.source === "portal-users"
      ? { id, ...sampleUser(index) }
      : { id, ...samplePerson(section, index) };
  });
}

function sampleUser(index: number): Omit<Contact, "id"> {
  const user = SAMPLE_USERS[index];
  return user
    ? { userId: user.id, name: user.name, email: user.email }
    : { userId: `u-sample-${index}` };
}

function samplePerson({ id, channels }: SectionRequirement, index: number): Omit<Contact, "id"> {
  const { name, email, phone } = channels;
  return {
    ...(name !== "hidden" && { name: `Jordan Bell ${index + 1}` }),
    ...(email !== "hidden" && { email: `${id.toLowerCase()}.${index + 1}@northwind.example` }),
    ...(phone !== "hidden" && { phone: "+48221234567" }),
  };
}
