"use client";

import { useCallback, useMemo, useState } from "react";
import type { Contact, SectionRequirement } from "../../../domain/index.js";
import { evaluateFormSection } from "../../../form/evaluateFormSection.js";
import { markBlurred } from "../../../form/markBlurred.js";
import { parseFieldPath } from "../../../form/parseFieldPath.js";
import { shownIssues, shownStatus } from "../../../form/shownIssues.js";
import { useLatest } from "../../../form/useLatest.js";
import type { Blurred } from "../../../form/useSectionViews.js";

const NONE: ReadonlySet<string> = new Set();

/** What a group shows when nobody tells it: its own errors, once a control has been left. */
export function useOwnIssues(section: SectionRequirement, rows: Contact[]) {
  const [blurred, setBlurred] = useState<Blurred>({});
  const info = useMemo(
    () => ({ contacts: { [section.id]: rows }, supportHours: { schedules: [] } }),
    [section, rows],
  );
  const latest = useLatest({ section, info });
  const verdict = useMemo(() => evaluateFormSection(section, info), [section, info]);
  const blur = useCallback(
    (path: string) => {
      const { section: rule, info: values } = latest.current;
      const place = parseFieldPath(path, [rule]);
      if (place) setBlurred((before) => markBlurred(before, place, path, values));
    },
    [latest],
  );
  const issues = useMemo(
    () => shownIssues(verdict, blurred[section.id] ?? NONE),
    [verdict, blurred, section],
  );
  return { issues, status: shownStatus(verdict, issues), blur };
}
