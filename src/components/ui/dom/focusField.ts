import { elementById } from "./elementById.js";
import { fieldId } from "./fieldId.js";

/** Asks the button of a folded row to open it; `detail` is the DOM id of what gets the focus then. */
export const UNFOLD = "cg-unfold";

/**
 * Moves the focus to the control for a JSON Pointer into the record. In a folded row it is not on the page: then the row
 * opens first. Answers false where there is neither.
 */
export function focusField(near: Element | null, formId: string, path: string): boolean {
  const id = fieldId(formId, path);
  const control = elementById(near, id);
  if (control) {
    control.focus();
    return true;
  }
  const row = path.split("/").slice(0, 4).join("/");
  const fold = elementById(near, fieldId(formId, row));
  fold?.dispatchEvent(new CustomEvent(UNFOLD, { detail: id }));
  return fold !== null;
}
