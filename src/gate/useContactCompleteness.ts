"use client";

import { useMemo, useRef } from "react";
import { completenessOf } from "../domain/completeness/completenessOf.js";
import { evaluateSection } from "../domain/completeness/evaluateSection.js";
import type {
  Completeness,
  ContactInfo,
  Requirements,
  SectionCompleteness,
} from "../domain/index.js";

interface Judged {
  requirements: Requirements;
  content: unknown;
  verdict: SectionCompleteness;
}

/**
 * What is still missing or wrong in a record. A key re-judges only the section whose content has changed, by identity:
 * keep the arrays of the other sections as they are.
 */
export function useContactCompleteness(
  info: ContactInfo,
  requirements: Requirements,
): Completeness {
  const judged = useRef(new Map<string, Judged>());
  return useMemo(() => {
    const sections = requirements.sections.map((section) => {
      const content =
        section.kind === "supportHours" ? info.supportHours : info.contacts[section.id];
      const known = judged.current.get(section.id);
      if (known?.requirements === requirements && known.content === content) return known.verdict;
      const verdict = evaluateSection(section, info);
      judged.current.set(section.id, { requirements, content, verdict });
      return verdict;
    });
    return completenessOf(sections, requirements);
  }, [info, requirements]);
}
