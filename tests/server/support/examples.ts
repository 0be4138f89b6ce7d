import type { Contact, ContactInfo, SupportSchedule } from "../../../src/domain/index.js";
import { closedWeek, emptyContactInfo, newId } from "../../../src/domain/index.js";

export function contact(name: string, rest: Partial<Contact> = {}): Contact {
  return { id: newId(), name, email: `${name.toLowerCase()}@people.example`, ...rest };
}

export function schedule(): SupportSchedule {
  const weekly = { ...closedWeek(), monday: [{ opens: "09:00", closes: "17:00" }] };
  return { id: newId(), timeZones: ["Europe/Warsaw"], weekly };
}

/** Everything that an account with orders has to give in production. */
export function completeInfo(account = "acme"): ContactInfo {
  return {
    contacts: {
      alert: [{ id: newId(), userId: `${account}-pager` }],
      technicalEmergency: [contact("Ada")],
      technicalNonEmergency: [contact("Grace")],
      ...(account === "acme" && { merchantOperations: [contact("Edsger")] }),
      operationsInternal: [contact("Barbara")],
      operationsShared: [contact("Support")],
    },
    supportHours: { schedules: [schedule()] },
  };
}

/** A record with one section begun. */
export function partialInfo(): ContactInfo {
  return { ...emptyContactInfo(), contacts: { technicalEmergency: [contact("Ada")] } };
}
