import type { ContactInfo } from "../domain/record/ContactInfo.js";
import { isBlankContact } from "../domain/record/isBlankContact.js";
import type { FieldPlace } from "./parseFieldPath.js";
import { blurKey } from "./shownIssues.js";
import type { Blurred } from "./useSectionViews.js";

/** Passing through a row in which nothing was typed marks nothing: what is merely not done yet is no error. */
export function markBlurred(
  before: Blurred,
  place: FieldPlace,
  path: string,
  values: ContactInfo,
): Blurred {
  const row = place.kind === "contact" ? values.contacts[place.section]?.[place.index] : undefined;
  if (place.kind === "contact" && (!row || isBlankContact(row))) return before;
  const key = blurKey(path, row?.id);
  const known = before[place.section];
  if (known?.has(key)) return before;
  return { ...before, [place.section]: new Set(known).add(key) };
}
