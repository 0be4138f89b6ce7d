import type { Issue } from "../completeness/Completeness.js";
import type { Requirements } from "../policy/Requirements.js";
import { contactInfoIssues } from "../schema.js";
import type { ContactInfo } from "./ContactInfo.js";
import { normalizeContactInfo } from "./normalizeContactInfo.js";

/**
 * Reads a record out of unknown JSON: well formed and normalised, or the reasons why not. What is merely missing
 * passes. Never throws, whatever the JSON holds; paths count rows as they were sent.
 */
export function parseContactInfo(
  json: unknown,
  requirements: Requirements,
): { info: ContactInfo } | { issues: Issue[] } {
  const issues = contactInfoIssues(json, requirements);
  if (issues.length > 0) return { issues };
  return { info: normalizeContactInfo(json as ContactInfo, requirements) };
}
