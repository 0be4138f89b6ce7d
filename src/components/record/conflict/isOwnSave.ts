import type { ContactInfoSnapshot } from "../../../client/index.js";

/** The record was saved last by the very person who looks at it: before an answer that was lost, or in another window. */
export function isOwnSave({ updatedBy, viewer }: ContactInfoSnapshot): boolean {
  return updatedBy?.id === viewer.id;
}
