import type { Requirements } from "../policy/Requirements.js";
import type { Completeness, SectionCompleteness } from "./Completeness.js";

/** The verdict over a record, from the verdicts over its sections; what `requirements` has no section for is left out. */
export function completenessOf(
  sections: readonly SectionCompleteness[],
  requirements: Requirements,
): Completeness {
  const judged = requirements.sections.flatMap(
    ({ id }) => sections.find((section) => section.id === id) ?? [],
  );
  const now = judged.filter(({ status }) => status !== "deferred");
  const currentlyDue = now.flatMap(({ issues }) => issues);
  return {
    status: currentlyDue.length === 0 ? "complete" : "incomplete",
    sections: judged,
    currentlyDue,
    eventuallyDue: judged
      .filter(({ status }) => status === "deferred")
      .flatMap(({ issues }) => issues),
    done: now.filter(({ issues }) => issues.length === 0).length,
    total: now.length,
  };
}
