import type { KnownUser } from "../users/refreshPortalUsers.js";
import type { CompletenessFacts } from "./contactIssues.js";

/** What a directory's answer says for the verdict (R4); whoever is not in it is no user, nor is whose invitation expired. */
export function userFacts(users: ReadonlyMap<string, KnownUser>): Required<CompletenessFacts> {
  const ids = (wanted: KnownUser["status"]) =>
    new Set([...users].flatMap(([id, { status = "active" }]) => (status === wanted ? [id] : [])));
  return { activeUsers: ids("active"), invitedUsers: ids("invited") };
}
