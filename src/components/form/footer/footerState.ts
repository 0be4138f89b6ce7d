import type { SectionStatus } from "../../../domain/index.js";
import type { ContactInfoForm } from "../../../form/index.js";

/** What the footer has to say; the ids are those of the sections it names. */
export type FooterState =
  | { kind: "problems"; icon: SectionStatus; count: number; sections: string[] }
  | { kind: "waiting"; icon: SectionStatus }
  | { kind: "left" | "done" | "unsaved" | "unchanged"; icon?: SectionStatus; sections: string[] };

/**
 * A list that held the form back, then problems after a submit that did not go through, else what is left, counted as `evaluateCompleteness` does; on the
 * page what has not been saved comes first.
 */
export function footerState(
  { attempt, sections, completeness, dirty }: ContactInfoForm,
  mode: "gate" | "page",
  waiting = false,
): FooterState {
  if (waiting) return { kind: "waiting", icon: "invalid" };
  const wrong = sections.filter(({ shownIssues }) => shownIssues.length > 0);
  if (attempt && wrong.length > 0) {
    return {
      kind: "problems",
      icon: "invalid",
      count: wrong.reduce((sum, { shownIssues }) => sum + shownIssues.length, 0),
      sections: idsOf(wrong),
    };
  }
  if (mode === "page" && dirty) {
    return { kind: "unsaved", sections: idsOf(sections.filter((section) => section.dirty)) };
  }
  const left = completeness.sections
    .filter(({ status }) => status === "missing" || status === "invalid")
    .map(({ id }) => id);
  if (left.length > 0) return { kind: "left", icon: "missing", sections: left };
  return mode === "gate"
    ? { kind: "done", icon: "complete", sections: [] }
    : { kind: "unchanged", sections: [] };
}

function idsOf(sections: ContactInfoForm["sections"]): string[] {
  return sections.map(({ requirement }) => requirement.id);
}
