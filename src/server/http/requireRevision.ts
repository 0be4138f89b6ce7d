import { HttpProblem } from "./HttpProblem.js";

/** The revision of an account that has no record yet. */
export const NO_REVISION = "none";

/** A tag may hold a comma, so a list can not be taken apart at its commas. */
const TAG = /(?:W\/)?"[!#-~]{0,200}"/g;
const LIST_OF_TAGS = /^(?:W\/)?"[!#-~]{0,200}"(?:[ \t]*,[ \t]*(?:W\/)?"[!#-~]{0,200}")*$/;

/**
 * The revisions that `If-Match` names. Weak tags are left out, since they never match here (RFC 9110, 13.1.1), and
 * `*` is refused: it would let a form overwrite what its person has never seen.
 */
export function requireRevision(request: Request): string[] {
  const header = request.headers.get("if-match")?.trim();
  if (!header || header === "*") throw new HttpProblem("revision_required");
  if (!LIST_OF_TAGS.test(header)) {
    throw new HttpProblem("invalid_request", { detail: "If-Match is not a list of entity tags." });
  }
  const tags = header.match(TAG) ?? [];
  return tags.filter((tag) => tag.startsWith('"')).map((tag) => tag.slice(1, -1));
}
