import { parseRequest } from "../../domain/users/parseRequest.js";
import { answerOnce } from "../answerOnce.js";
import { countMessages } from "../asking/countMessages.js";
import { noteAsked } from "../asking/noteAsked.js";
import type { Call } from "../Call.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { parseJson } from "../http/parseJson.js";
import { readBody } from "../http/readBody.js";
import { activeUsers } from "../record/judge.js";
import { knownSections } from "../record/knownSections.js";
import { invalid, readObject } from "./readObject.js";

const FIELDS = ["users", "sections", "message"] as const;

/**
 * `POST /contact-info/requests`: asks people who are users already to fill sections in. Everybody who is signed in may,
 * because who can not edit has to get somebody who can.
 */
export async function askPeople(call: Call): Promise<Response> {
  const { options, principal } = call;
  if (!options.users.ask) throw new HttpProblem("not_found");
  const body = await readBody(call.request, call.bodyLimit);
  const given = readObject(parseJson(body), FIELDS);
  const parsed = parseRequest(
    {
      users: given.get("users"),
      sections: given.get("sections"),
      message: given.get("message"),
    },
    knownSections(call),
  );
  if ("issues" in parsed) throw new HttpProblem("validation", { issues: parsed.issues });
  const { request } = parsed;
  return answerOnce(call, body, async () => {
    const active = await activeUsers(options, principal, request.users);
    if (active.size < request.users.length) throw invalid("/users", "user_inactive");
    const addresses = [...active.values()].map(({ email }) => email);
    await countMessages(call, "message", addresses);
    const reached = (await options.users.ask?.(principal, request)) ?? [];
    const users = request.users.filter((id) => reached.includes(id));
    // Nobody is told that somebody was asked who never hears of it.
    if (users.length === 0) throw invalid("/users", "user_inactive");
    const asked = await noteAsked(call, users, request.sections);
    return { status: 200, value: { sentAt: asked.at } };
  });
}
