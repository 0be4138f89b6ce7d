/** The parts of a section that take a class of their own; the class of the library is `cg-` and the name. */
export const SECTION_SLOTS = [
  "section",
  "section-title",
  "section-status",
  "section-help",
  "section-audience",
  "section-body",
] as const;

export type SectionSlot = (typeof SECTION_SLOTS)[number];
