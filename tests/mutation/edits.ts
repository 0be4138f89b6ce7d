import type { Edit } from "./Edit.js";
import { ATTACK } from "./edits/attack.js";
import { BROWSER } from "./edits/browser.js";
import { CRASHES_AND_CLEAN_UP } from "./edits/crashes.js";
import { DRAFT_EDITS } from "./edits/drafts.js";
import { FAILURES } from "./edits/failures.js";
import { OTHER_PEOPLE } from "./edits/others.js";
import { SAVING } from "./edits/saving.js";
import { SOFTER_GATES } from "./edits/softerGates.js";

/** In the order of `docs/reliability.md`; written before they were tried, whatever the tests make of them. */
export const EDITS: readonly Edit[] = [
  ...SAVING,
  ...FAILURES,
  ...CRASHES_AND_CLEAN_UP,
  ...DRAFT_EDITS,
  ...SOFTER_GATES,
  ...OTHER_PEOPLE,
  ...ATTACK,
  ...BROWSER,
];
