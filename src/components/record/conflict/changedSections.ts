import type { ContactInfo, Requirements } from "../../../domain/index.js";
import { isSameContactInfo } from "../../../domain/record/isSameContactInfo.js";

/** Ids of the sections in which two records differ, in the order on the page. */
export function changedSections(
  before: ContactInfo,
  after: ContactInfo,
  requirements: Requirements,
): string[] {
  return requirements.sections
    .filter(
      (section) => !isSameContactInfo(before, after, { ...requirements, sections: [section] }),
    )
    .map((section) => section.id);
}
