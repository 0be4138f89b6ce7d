import type { Issue } from "../../domain/index.js";
import { sectionElementId } from "../section/sectionElementId.js";
import { elementById } from "../ui/dom/elementById.js";
import { focusField } from "../ui/dom/focusField.js";

/** What is typed or chosen in; not the way to ask somebody else, which stands before it. */
const CONTROLS = ":is(input, select, textarea, button):not(.cg-section-ask *)";

/** Moves focus to the control that an issue is about; to the first one of its section where there is none. */
export function goToIssue(near: Element | null, formId: string, issue: Issue): boolean {
  if (focusField(near, formId, issue.path)) return true;
  const section = elementById(near, sectionElementId(formId, issue.section));
  const control =
    section?.querySelector<HTMLElement>(`[aria-invalid="true"]`) ??
    section?.querySelector<HTMLElement>(CONTROLS);
  return moveTo(control ?? section);
}

/** Moves focus to a section's heading, so that what follows is read and typed there. */
export function goToSection(near: Element | null, formId: string, section: string): boolean {
  const id = sectionElementId(formId, section);
  const moved = moveTo(elementById(near, `${id}-title`));
  elementById(near, id)?.scrollIntoView?.({ block: "start" });
  return moved;
}

function moveTo(element: HTMLElement | null | undefined): boolean {
  if (!element) return false;
  element.focus();
  return true;
}
