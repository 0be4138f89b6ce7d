import type { CompletenessSummarySlot } from "../CompletenessSummary/CompletenessSummarySlots.js";
import type { ContactFieldGroupSlot } from "../ContactFieldGroup/ContactFieldGroupSlots.js";
import type { ErrorSummarySlot } from "../ErrorSummary/ErrorSummarySlots.js";
import type { FormFooterSlot } from "../FormFooter/FormFooterSlots.js";

/** The parts of the form itself that take a class of their own; the class of the library is `cg-` and the name. */
export const FORM_SLOTS = ["form", "layout", "layout-grid", "sections"] as const;

export type ContactInfoFormSlot =
  | (typeof FORM_SLOTS)[number]
  | CompletenessSummarySlot
  | ContactFieldGroupSlot
  | ErrorSummarySlot
  | FormFooterSlot;
