import type { Invitation } from "../../client/PortalUser.js";
import { parseInvitation, readText, roleIssues } from "../../domain/users/parseInvitation.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { readObject } from "./readObject.js";

const FIELDS = ["name", "email", "role", "message", "sections"] as const;

/**
 * The body of an invitation, trimmed.
 * @param known ids of the sections that the account is asked for
 * @throws HttpProblem `validation` with an issue for each field
 */
export function readInvitation(json: unknown, known: ReadonlySet<string>): Invitation {
  const parsed = parseInvitation(Object.fromEntries(readObject(json, FIELDS)), known);
  if ("issues" in parsed) throw new HttpProblem("validation", { issues: parsed.issues });
  const { sections, ...person } = parsed.invitation;
  return { ...person, ...(sections.length > 0 && { sections }) };
}

/** The body of a change of role. @throws HttpProblem `validation` */
export function readRole(json: unknown): string {
  const role = readText(readObject(json, ["role"]).get("role"));
  const issues = roleIssues(role);
  if (issues.length > 0 || !role) throw new HttpProblem("validation", { issues });
  return role;
}
