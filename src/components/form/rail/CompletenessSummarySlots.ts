/** The parts of the rail that take a class of their own; the class of the library is `cg-` and the name. */
export const COMPLETENESS_SUMMARY_SLOTS = [
  "rail",
  "rail-inner",
  "progress",
  "progress-text",
  "progress-bar",
  "rail-toggle",
  "rail-list",
  "rail-link",
  "rail-note",
  "rail-next",
] as const;

export type CompletenessSummarySlot = (typeof COMPLETENESS_SUMMARY_SLOTS)[number];
