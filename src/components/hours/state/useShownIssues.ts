"use client";

import { useCallback, useMemo, useState } from "react";
import { supportHoursIssues } from "../../../domain/completeness/supportHoursIssues.js";
import type { Issue, SupportHours } from "../../../domain/index.js";
import { ANY_SUPPORT_HOURS } from "../../../domain/record/anySupportHours.js";

const NONE: readonly Issue[] = [];

/** `"/supportHours/schedules/0/"` of a path below it. */
function schedulePath(path: string): string {
  return `${path.split("/").slice(0, 4).join("/")}/`;
}

/**
 * The issues to show: those the form passes, and what is wrong with times that the person has left. What is wrong is
 * always known; a half-typed time is not held against anybody.
 */
export function useShownIssues(
  value: SupportHours,
  section: string,
  passed: readonly Issue[] = NONE,
): { issues: readonly Issue[]; touch: (path: string) => void } {
  const [touched, setTouched] = useState<ReadonlySet<string>>(() => new Set());

  const touch = useCallback((path: string) => {
    setTouched((paths) => (paths.has(path) ? paths : new Set(paths).add(path)));
  }, []);

  const issues = useMemo(() => {
    if (touched.size === 0) return passed;
    const isTouched = ({ path, code }: Issue) => {
      // It takes two to overlap, and either may have been left.
      const near = code === "hours_overlap" ? schedulePath(path) : undefined;
      if (near) return [...touched].some((one) => one.startsWith(near));
      return touched.has(path) || touched.has(`${path}/closes`) || touched.has(`${path}/opens`);
    };
    const known = new Set(passed.map(({ path, code }) => `${path} ${code}`));
    const own = supportHoursIssues(value, { ...ANY_SUPPORT_HOURS, id: section }).filter(
      (issue) => isTouched(issue) && !known.has(`${issue.path} ${issue.code}`),
    );
    return own.length === 0 ? passed : [...passed, ...own];
  }, [value, section, passed, touched]);

  return { issues, touch };
}
