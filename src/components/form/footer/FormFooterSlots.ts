/** The parts of the footer that take a class of their own; the class of the library is `cg-` and the name. */
export const FORM_FOOTER_SLOTS = [
  "footer",
  "missing",
  "missing-list",
  "missing-next",
  "footer-actions",
] as const;

export type FormFooterSlot = (typeof FORM_FOOTER_SLOTS)[number];
