import type { SectionRequirement } from "../../../domain/index.js";
import { firstChannel } from "../../../domain/policy/channelOrder.js";
import { sectionElementId } from "../../section/sectionElementId.js";
import { elementById } from "../../ui/dom/elementById.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { focusField } from "../../ui/dom/focusField.js";
import type { RowFocus } from "./useContactRows.js";

/** Moves the focus to a part of a row, or to the section's heading. A row opens only where its first field is meant. */
export function focusRow(
  near: Element | null,
  idPrefix: string,
  section: SectionRequirement,
  { row, part = "field" }: RowFocus,
): void {
  if (row === undefined) {
    elementById(near, `${sectionElementId(idPrefix, section.id)}-title`)?.focus();
    return;
  }
  const path = `/contacts/${section.id}/${row}`;
  const id = fieldId(idPrefix, path);
  const button = part === "up" || part === "down" ? `${id}-${part}` : id;
  const element = part === "field" ? null : elementById(near, button);
  if (element?.getAttribute("aria-expanded") === "true" || !element) {
    focusField(near, idPrefix, `${path}/${firstChannel(section)}`);
  } else element.focus();
}
