/** The parts of a labelled field that take a class of their own; the class of the library is `cg-` and the name. */
export const FIELD_SLOTS = ["field", "label-row", "label", "optional", "input"] as const;

export type FieldSlot = (typeof FIELD_SLOTS)[number];
