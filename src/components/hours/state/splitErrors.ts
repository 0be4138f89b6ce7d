import type { Issue } from "../../../domain/index.js";

/** What a form found: an issue at its path, or a plain sentence about the hours as a whole. */
export type HoursError = Issue | string;

const NO_ISSUES: readonly Issue[] = [];

/** Issues and sentences apart. Without any issue it is always the same array, so that memoised rows rest. */
export function splitErrors(errors: string | readonly HoursError[] = NO_ISSUES): {
  issues: readonly Issue[];
  sentences: string[];
} {
  const all: readonly HoursError[] = typeof errors === "string" ? [errors] : errors;
  const issues = all.filter((error): error is Issue => typeof error !== "string");
  const sentences = all.filter((error): error is string => typeof error === "string");
  return {
    issues: issues.length === 0 ? NO_ISSUES : issues,
    sentences: sentences.filter((sentence) => sentence.trim() !== ""),
  };
}
