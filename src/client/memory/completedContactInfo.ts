import { evaluateCompleteness } from "../../domain/completeness/evaluateCompleteness.js";
import { userFacts } from "../../domain/completeness/userFacts.js";
import { newId } from "../../domain/newId.js";
import type { Requirements, SectionRequirement } from "../../domain/policy/Requirements.js";
import type { Contact, ContactInfo } from "../../domain/record/ContactInfo.js";
import { closedWeek, type SupportSchedule } from "../../domain/record/SupportHours.js";
import type { PortalUser } from "../PortalUser.js";

/** A record with everything that is missing given by somebody: finished sections stay, others are filled anew. */
export function completedContactInfo(
  info: ContactInfo,
  requirements: Requirements,
  users: readonly PortalUser[],
): ContactInfo {
  const active = users.filter((user) => user.status === "active");
  const known = new Map(users.map((user) => [user.id, user]));
  const { sections } = evaluateCompleteness(info, requirements, userFacts(known));
  const unfinished = new Set(
    sections
      .filter(({ status }) => status === "missing" || status === "invalid")
      .map(({ id }) => id),
  );
  const completed: ContactInfo = { ...info, contacts: { ...info.contacts } };
  for (const section of requirements.sections) {
    if (!unfinished.has(section.id)) continue;
    if (section.kind === "supportHours") {
      completed.supportHours = { schedules: rows(section).map(exampleSchedule) };
    } else if (section.source === "portal-users") {
      completed.contacts[section.id] = active
        .slice(0, rows(section).length)
        .map(({ id, name, email }) => ({ id: newId(), userId: id, name, email }));
    } else {
      completed.contacts[section.id] = rows(section).map((index) => exampleContact(section, index));
    }
  }
  return completed;
}

function rows(section: SectionRequirement): number[] {
  return Array.from({ length: Math.max(1, section.min) }, (_, index) => index);
}

function exampleContact(section: SectionRequirement, index: number): Contact {
  return {
    id: newId(),
    ...(section.channels.name !== "hidden" && { name: "Priya Raman" }),
    ...(section.channels.email !== "hidden" && { email: `contact${index + 1}@northwind.example` }),
    ...(section.channels.phone === "required" && { phone: "+48221234567" }),
  };
}

function exampleSchedule(): SupportSchedule {
  const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
  const weekly = closedWeek();
  for (const day of weekdays) weekly[day] = [{ opens: "09:00", closes: "17:00" }];
  return { id: newId(), timeZones: ["Europe/Warsaw"], weekly };
}
