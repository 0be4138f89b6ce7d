import type { ContactInfoSnapshot } from "../../../client/index.js";
import type { Requirements } from "../../../domain/index.js";
import { isSameContactInfo } from "../../../domain/record/isSameContactInfo.js";
import { keepTyped } from "../../../form/shownInfo.js";
import type { Draft } from "../../../gate/drafts/Draft.js";

/**
 * The draft as it can be gone on with, or nothing where it holds nothing new: it equals what is stored now, or what it
 * was typed on. What can't be typed here follows the stored record.
 */
export function usableDraft(
  draft: Draft | undefined,
  { info }: ContactInfoSnapshot,
  requirements: Requirements,
): Draft | undefined {
  if (!draft) return undefined;
  const typed = keepTyped(draft.typed, info, { requirements });
  const base = keepTyped(draft.base, info, { requirements });
  const isNew = [info, base].every((stored) => !isSameContactInfo(typed, stored, requirements));
  return isNew ? { ...draft, typed, base } : undefined;
}
