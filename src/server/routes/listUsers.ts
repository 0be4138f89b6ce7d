import { QUERY_HEADER } from "../../client/protocol.js";
import type { Call } from "../Call.js";
import { jsonAnswer } from "../http/answers.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { hasControlCharacter } from "../http/hasControlCharacter.js";
import { knownOfUsers, shownUser } from "./userRules.js";

const PAGE = 50;
const MAX_QUERY_LENGTH = 254;

/** `GET /users`: a page of the account's users; the text that is searched for comes in a header. */
export async function listUsers(call: Call): Promise<Response> {
  const { options, principal, request } = call;
  const query = readQuery(request.headers.get(QUERY_HEADER));
  const cursor = new URL(request.url).searchParams.get("cursor") ?? "";
  if (hasControlCharacter(query + cursor)) {
    throw new HttpProblem("invalid_request", { detail: "A text holds a control character." });
  }
  const page = await options.users.list(principal, {
    ...(query && { query }),
    ...(cursor && { cursor }),
    limit: PAGE,
  });
  const known = await knownOfUsers(call);
  return jsonAnswer({
    users: page.users.map((user) => shownUser(call, user, known)),
    ...(page.nextCursor !== undefined && { nextCursor: page.nextCursor }),
  });
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
