import type { Invitation } from "../../client/PortalUser.js";
import type { Issue, IssueCode } from "../../domain/Completeness.js";
import { isEmail } from "../../domain/isEmail.js";
import { parseAsked } from "../../domain/parseAsked.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { hasControlCharacter } from "../http/hasControlCharacter.js";
import { invalid, readObject } from "./readObject.js";

const FIELDS = ["name", "email", "role", "message", "sections"] as const;

/** Letters that a name, an address or a role id may have at most. */
const MAX_LENGTH = 254;

/**
 * The body of an invitation, trimmed.
 * @param known ids of the sections that the account is asked for
 * @throws HttpProblem `validation` with an issue for each field
 */
export function readInvitation(json: unknown, known: ReadonlySet<string>): Invitation {
  const body = readObject(json, FIELDS);
  const name = readText(body, "name");
  const email = readText(body, "email");
  const role = readText(body, "role");
  const asked = parseAsked({ sections: body.get("sections"), message: body.get("message") }, known);
  const issues = [
    ...issueOf("/name", name, "name_required"),
    ...issueOf("/email", email, "email_required"),
    ...issueOf("/role", role, "invalid_type"),
    ...("issues" in asked ? asked.issues : []),
  ];
  if (email && email.length <= MAX_LENGTH && !isEmail(email)) {
    issues.push({ section: "", path: "/email", code: "invalid_email" });
  }
  if (issues.length > 0 || "issues" in asked || !name || !email || !role) {
    throw new HttpProblem("validation", { issues });
  }
  const { sections, message } = asked.asked;
  return {
    name,
    email,
    role,
    ...(message && { message }),
    ...(sections.length > 0 && { sections }),
  };
}

/** The body of a change of role. @throws HttpProblem `validation` */
export function readRole(json: unknown): string {
  const role = readText(readObject(json, ["role"]), "role");
  const issues = issueOf("/role", role, "invalid_type");
  if (issues.length > 0 || !role) throw new HttpProblem("validation", { issues });
  return role;
}

function readText(body: ReadonlyMap<string, unknown>, field: string): string | undefined {
  const value = body.get(field);
  if (value === undefined) return undefined;
  if (typeof value !== "string" || hasControlCharacter(value)) {
    throw invalid(`/${field}`, "invalid_type");
  }
  return value.trim();
}

function issueOf(path: string, text: string | undefined, whenEmpty: IssueCode): Issue[] {
  if (!text) return [{ section: "", path, code: whenEmpty }];
  if (text.length <= MAX_LENGTH) return [];
  return [{ section: "", path, code: "too_long", params: { max: MAX_LENGTH } }];
}
