import type { FieldSlot } from "../fields/FieldSlots.js";
import type { SectionSlot } from "../Section/SectionSlots.js";

/** The parts of a contact row that take a class of their own; the class of the library is `cg-` and the name. */
export const CONTACT_SLOTS = ["contact", "contact-remove", "contact-alias", "actions"] as const;

export type ContactFieldGroupSlot = SectionSlot | FieldSlot | (typeof CONTACT_SLOTS)[number];
