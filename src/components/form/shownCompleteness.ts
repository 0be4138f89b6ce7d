import type { Completeness } from "../../domain/index.js";
import { type ContactInfoForm, isSameIssue } from "../../form/index.js";
import type { Problem } from "./summary/ErrorSummary.js";

/** The verdict as it is shown: counted as it is, and a section is called a problem only once that may be shown. */
export function shownCompleteness({ completeness, sections }: ContactInfoForm): Completeness {
  return {
    ...completeness,
    sections: sections.map(({ requirement, status, shownIssues }) => ({
      id: requirement.id,
      status,
      issues: [...shownIssues],
    })),
  };
}

/** What the last submit asked for, at the place where it is now, and whether it has been mended. */
export function shownProblems({ attempt, sections }: ContactInfoForm): Problem[] {
  const shown = sections.flatMap(({ shownIssues }) => shownIssues);
  return (attempt?.problems ?? []).map((problem) => {
    const now = shown.find((issue) => isSameIssue(issue, problem));
    return now ? { issue: now } : { issue: problem, fixed: true };
  });
}
