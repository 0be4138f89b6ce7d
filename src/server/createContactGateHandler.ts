import { PROBLEM_STATUS } from "../client/protocol.js";
import type { Call } from "./Call.js";
import type { ContactGateHandler, ContactGateServerOptions } from "./ContactGateServerOptions.js";
import { createMemoryIdempotency } from "./createMemoryIdempotency.js";
import { createMemoryOutreach } from "./createMemoryOutreach.js";
import { createMemoryReminders } from "./createMemoryReminders.js";
import { createStreamLimit } from "./events/createStreamLimit.js";
import { problemAnswer } from "./http/answers.js";
import { HttpProblem } from "./http/HttpProblem.js";
import { matchRoute, type Route } from "./http/matchRoute.js";
import { requireJson } from "./http/requireJson.js";
import { requireSameOrigin } from "./http/requireSameOrigin.js";
import { identify } from "./identify.js";
import { createChangeWorker } from "./recordChanges/createChangeWorker.js";
import { askPeople } from "./routes/askPeople.js";
import { changeUserRole } from "./routes/changeUserRole.js";
import { getContactInfo } from "./routes/getContactInfo.js";
import { inviteUser } from "./routes/inviteUser.js";
import { listUsers } from "./routes/listUsers.js";
import { openEvents } from "./routes/openEvents.js";
import { putContactInfo } from "./routes/putContactInfo.js";
import { putReminderOff } from "./routes/putReminderOff.js";
import { removeUser } from "./routes/removeUser.js";
import { resendInvitation } from "./routes/resendInvitation.js";
import { sendTestMessage } from "./routes/sendTestMessage.js";
import { withdrawInvitation } from "./routes/withdrawInvitation.js";
import { tellHost } from "./tellHost.js";
import { UserDirectoryError } from "./UserDirectoryError.js";

/** As many as a person has windows in sight: a hidden page has none. */
const STREAMS_PER_USER = 8;

type Work = (call: Call) => Promise<Response>;

/**
 * The published protocol as a fetch handler: `(request) => Promise<Response>`, for whatever speaks it. It never
 * rejects: failures are problem documents, and those that nobody foresaw go to `onError`.
 */
export function createContactGateHandler(options: ContactGateServerOptions): ContactGateHandler {
  const { basePath = "/api", bodyLimit = 256 * 1024, trustedOrigins = [] } = options;
  const idempotency = options.store.idempotency ?? createMemoryIdempotency();
  const reminders = options.store.reminders ?? createMemoryReminders();
  const outreach = options.store.outreach ?? createMemoryOutreach();
  const streams = createStreamLimit(options.eventStreamsPerUser ?? STREAMS_PER_USER);

  const changes = options.onRecordChanged && createChangeWorker(options);

  async function answer(request: Request, route: Route | undefined): Promise<Response> {
    if (!route) throw new HttpProblem("not_found");
    const methods = methodsOf(route);
    const work = methods.get(request.method);
    if (!work) {
      const allow = [...methods.keys()].join(", ");
      throw new HttpProblem("method_not_allowed", { headers: { allow } });
    }
    if (request.method !== "GET") {
      requireSameOrigin(request, trustedOrigins);
      requireJson(request);
    }
    const principal = await identify(options, request);
    const shared = { options, idempotency, reminders, outreach, streams, changes, bodyLimit };
    return await work({ ...shared, request, principal });
  }

  return async (request) => {
    changes?.start();
    const route = matchRoute(new URL(request.url).pathname, basePath);
    try {
      return await answer(request, route);
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (PROBLEM_STATUS[problem.code] === 500) {
        tellHost(options, `${request.method} ${route?.name ?? "unknown"}`, thrown);
      }
      return problemAnswer(problem);
    }
  };
}

function methodsOf(route: Route): Map<string, Work> {
  switch (route.name) {
    case "contact-info":
      return new Map<string, Work>([
        ["GET", getContactInfo],
        ["PUT", putContactInfo],
      ]);
    case "reminder":
      return new Map<string, Work>([["POST", putReminderOff]]);
    case "requests":
      return new Map<string, Work>([["POST", askPeople]]);
    case "tests":
      return new Map<string, Work>([["POST", sendTestMessage]]);
    case "events":
      return new Map<string, Work>([["GET", openEvents]]);
    case "users":
      return new Map<string, Work>([
        ["GET", listUsers],
        ["POST", inviteUser],
      ]);
    case "user":
      return new Map<string, Work>([
        ["PATCH", (call) => changeUserRole(call, route.id)],
        ["DELETE", (call) => removeUser(call, route.id)],
      ]);
    case "invitation":
      return new Map<string, Work>([
        ["POST", (call) => resendInvitation(call, route.id)],
        ["DELETE", (call) => withdrawInvitation(call, route.id)],
      ]);
  }
}

function problemOf(thrown: unknown): HttpProblem {
  if (thrown instanceof HttpProblem) return thrown;
  if (!(thrown instanceof UserDirectoryError)) return new HttpProblem("internal");
  const { code, retryAfter } = thrown;
  // From a host without types: a code without a status would be sent as a success.
  if (!Object.hasOwn(PROBLEM_STATUS, code)) return new HttpProblem("internal");
  return new HttpProblem(code, {
    ...(retryAfter !== undefined && { headers: { "retry-after": String(Math.ceil(retryAfter)) } }),
  });
}
