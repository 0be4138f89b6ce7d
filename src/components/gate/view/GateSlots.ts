/** The parts of the gate that take a class of their own; the class of the library is `cg-` and the name. */
export const GATE_SLOTS = [
  "overlay",
  "dialog",
  "frame",
  "header",
  "header-row",
  "title",
  "help-links",
  "why",
  "tabs",
  "tab",
  "panel",
  "ways-out",
  "screen",
  "banner",
] as const;

export type GateSlot = (typeof GATE_SLOTS)[number];

export type GateClassNames = Partial<Record<GateSlot, string>>;
