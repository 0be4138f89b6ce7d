import type { Issue } from "../../../domain/index.js";

const NONE: readonly Issue[] = [];

/** The issues of `path` and of what is below it. Nothing found is always the same array, so memoised rows rest. */
export function issuesUnder(path: string, issues: readonly Issue[]): readonly Issue[] {
  const found = issues.filter((issue) => issue.path === path || issue.path.startsWith(`${path}/`));
  return found.length === 0 ? NONE : found;
}
