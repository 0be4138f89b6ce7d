/** The parts of the error summary that take a class of their own; the class of the library is `cg-` and the name. */
export const ERROR_SUMMARY_SLOTS = ["summary", "summary-title", "summary-list"] as const;

export type ErrorSummarySlot = (typeof ERROR_SUMMARY_SLOTS)[number];
