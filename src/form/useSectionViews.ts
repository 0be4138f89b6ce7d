"use client";

import { useState } from "react";
import type { CompletenessFacts } from "../domain/completeness/evaluateSection.js";
import type { Requirements, SectionRequirement } from "../domain/policy/Requirements.js";
import type { Contact, ContactInfo } from "../domain/record/ContactInfo.js";
import { isSameSection } from "../domain/record/isSameContactInfo.js";
import { normalizeContactInfo } from "../domain/record/normalizeContactInfo.js";
import { createKeyedMemo } from "./createKeyedMemo.js";
import { evaluateFormSection, type FormSectionCompleteness } from "./evaluateFormSection.js";
import { type FormIssue, isSameIssue } from "./FormIssue.js";
import { type RefusedIssue, standingIssues } from "./RefusedIssue.js";
import type { SectionView } from "./SectionView.js";
import type { SubmitAttempt } from "./SubmitAttempt.js";
import { shownIssues, shownStatus } from "./shownIssues.js";

export interface SectionViewParts {
  requirements: Requirements;
  values: ContactInfo;
  baseline: ContactInfo;
  facts: CompletenessFacts | undefined;
  blurred: Blurred;
  attempt: SubmitAttempt | undefined;
  refused: readonly RefusedIssue[];
}

/** Controls that were left, by section. */
export type Blurred = Readonly<Partial<Record<string, ReadonlySet<string>>>>;

const NONE: ReadonlySet<string> = new Set();
const NO_CONTACTS: Contact[] = [];

/** Judges what is typed, section by section; only those that changed are judged again. */
export function useSectionViews(parts: SectionViewParts): readonly SectionView[] {
  const [memo] = useState(() => ({
    verdict: createKeyedMemo<FormSectionCompleteness>(),
    issues: createKeyedMemo<readonly FormIssue[]>(),
    view: createKeyedMemo<SectionView>(),
    list: createKeyedMemo<readonly SectionView[]>(),
  }));
  const { requirements, values, baseline, facts, attempt, refused } = parts;

  const views = requirements.sections.map((requirement) => {
    const { id } = requirement;
    const value = sectionValue(requirement, values);
    const before = sectionValue(requirement, baseline);
    const blurred = parts.blurred[id] ?? NONE;
    const completeness = memo.verdict(id, [requirement, value, facts], () =>
      evaluateFormSection(requirement, values, facts),
    );
    return memo.view(id, [completeness, value, before, blurred, attempt, refused], () => {
      const issues = [
        ...shownIssues(completeness, blurred, attempt),
        ...standingIssues(refused, id, values),
      ].filter(
        (issue, index, all) => all.findIndex((other) => isSameIssue(other, issue)) === index,
      );
      const shown = memo.issues(id, issues.flatMap(identity), () => issues);
      return {
        requirement,
        contacts: values.contacts[id] ?? NO_CONTACTS,
        hours: requirement.kind === "supportHours" ? values.supportHours : undefined,
        completeness,
        shownIssues: shown,
        status: shownStatus(completeness, shown),
        dirty: value !== before && isChanged(requirement, values, baseline, requirements),
      };
    });
  });
  return memo.list("all", views, () => views);
}

function isChanged(
  section: SectionRequirement,
  values: ContactInfo,
  baseline: ContactInfo,
  requirements: Requirements,
): boolean {
  const now = normalizeContactInfo(only(section, values), requirements);
  const before = normalizeContactInfo(only(section, baseline), requirements);
  return !isSameSection(section, now, before);
}

/** The record cut down to one section. */
function only(section: SectionRequirement, info: ContactInfo): ContactInfo {
  return section.kind === "supportHours"
    ? { contacts: {}, supportHours: info.supportHours }
    : {
        contacts: { [section.id]: info.contacts[section.id] ?? [] },
        supportHours: { schedules: [] },
      };
}

function sectionValue(section: SectionRequirement, info: ContactInfo): unknown {
  return section.kind === "supportHours" ? info.supportHours : info.contacts[section.id];
}

function identity({ code, path, rowId, params }: FormIssue): unknown[] {
  return [code, path, rowId, JSON.stringify(params)];
}
