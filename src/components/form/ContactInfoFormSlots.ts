import type { ContactFieldGroupSlot } from "../contacts/group/ContactFieldGroupSlots.js";
import type { FormFooterSlot } from "./footer/FormFooterSlots.js";
import type { CompletenessSummarySlot } from "./rail/CompletenessSummarySlots.js";
import type { ErrorSummarySlot } from "./summary/ErrorSummarySlots.js";

/** The parts of the form itself that take a class of their own; the class of the library is `cg-` and the name. */
export const FORM_SLOTS = ["form", "layout", "layout-grid", "sections"] as const;

export type ContactInfoFormSlot =
  | (typeof FORM_SLOTS)[number]
  | CompletenessSummarySlot
  | ContactFieldGroupSlot
  | ErrorSummarySlot
  | FormFooterSlot;
