import type { SectionSlot } from "../../section/SectionSlots.js";
import type { FieldSlot } from "../../ui/FieldSlots.js";

/** The parts of a contact row that take a class of their own; the class of the library is `cg-` and the name. */
export const CONTACT_SLOTS = ["contact", "contact-remove", "contact-alias", "actions"] as const;

export type ContactFieldGroupSlot = SectionSlot | FieldSlot | (typeof CONTACT_SLOTS)[number];
