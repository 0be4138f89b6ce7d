import type { PortalUserStatus } from "../../client/PortalUser.js";
import { QUERY_HEADER } from "../../client/protocol.js";
import { hasControlCharacter } from "../../domain/texts/hasControlCharacter.js";
import type { Call } from "../Call.js";
import { jsonAnswer } from "../http/answers.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { UserDirectoryError } from "../ports/UserDirectoryError.js";
import { knownOfUsers, shownUser } from "./userRules.js";

const PAGE = 50;
const MAX_QUERY_LENGTH = 254;

/** `GET /users`: a page of the account's users; the text that is searched for comes in a header. */
export async function listUsers(call: Call): Promise<Response> {
  const { options, principal, request } = call;
  const query = readQuery(request.headers.get(QUERY_HEADER));
  const { searchParams } = new URL(request.url);
  const cursor = searchParams.get("cursor") ?? "";
  const role = (searchParams.get("role") ?? "").slice(0, MAX_QUERY_LENGTH);
  const status = readStatus(searchParams.get("status"));
  if (hasControlCharacter(query + cursor + role)) {
    throw new HttpProblem("invalid_request", { detail: "A text holds a control character." });
  }
  const page = await options.users
    .list(principal, {
      ...(query && { query }),
      ...(role && { role }),
      ...(status && { status }),
      ...(cursor && { cursor }),
      limit: PAGE,
    })
    .catch(noSuchPage);
  const known = await knownOfUsers(call);
  return jsonAnswer({
    users: page.users.map((user) => shownUser(call, user, known)),
    ...(page.nextCursor !== undefined && { nextCursor: page.nextCursor }),
  });
}

/** Only its cursor can be unknown to a list. */
function noSuchPage(error: unknown): never {
  if (!(error instanceof UserDirectoryError) || error.code !== "not_found") throw error;
  throw new HttpProblem("invalid_request", { detail: "There is no such page." });
}

const STATUSES: readonly PortalUserStatus[] = ["active", "invited", "expired"];

function readStatus(text: string | null): PortalUserStatus | undefined {
  if (!text) return undefined;
  const status = STATUSES.find((one) => one === text);
  if (!status) throw new HttpProblem("invalid_request", { detail: "There is no such status." });
  return status;
}

function readQuery(header: string | null): string {
  try {
    return decodeURIComponent(header ?? "")
      .trim()
      .slice(0, MAX_QUERY_LENGTH);
  } catch {
    throw new HttpProblem("invalid_request", { detail: `${QUERY_HEADER} is not percent-encoded.` });
  }
}
