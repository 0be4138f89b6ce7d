import type { Call } from "./Call.js";
import type { ContactGateHandler, ContactGateServerOptions } from "./ContactGateServerOptions.js";
import { createHousekeeping } from "./createHousekeeping.js";
import { createDepartures } from "./departures/createDepartures.js";
import { createStreamLimit } from "./events/createStreamLimit.js";
import { problemAnswer } from "./http/answers.js";
import { HttpProblem } from "./http/HttpProblem.js";
import { matchRoute, type Route } from "./http/matchRoute.js";
import { requireJson } from "./http/requireJson.js";
import { requireSameOrigin } from "./http/requireSameOrigin.js";
import { identify } from "./identify.js";
import { createMemoryIdempotency } from "./memory/createMemoryIdempotency.js";
import { createMemoryOutreach } from "./memory/createMemoryOutreach.js";
import { createMemoryReminders } from "./memory/createMemoryReminders.js";
import { problemOf } from "./problemOf.js";
import { createChangeWorker } from "./recordChanges/createChangeWorker.js";
import { reportError } from "./reportError.js";
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

/** As many as a person has windows in sight: a hidden page has none. */
const STREAMS_PER_USER = 8;

type Work = (call: Call) => Promise<Response>;

/**
 * The published protocol as a fetch handler: `(request) => Promise<Response>`, for whatever speaks it. It never
 * rejects: failures are problem documents, and those that nobody foresaw go to `onError`.
 */
export function createContactGateHandler(options: ContactGateServerOptions): ContactGateHandler {
  const { basePath = "/api", bodyLimit = 256 * 1024, trustedOrigins = [] } = options;
  const { store } = options;
  const memory = { idempotency: createMemoryIdempotency(), outreach: createMemoryOutreach() };
  const { idempotency = memory.idempotency, outreach = memory.outreach } = store;
  const reminders = store.reminders ?? createMemoryReminders();
  const departures = createDepartures(store);
  const keepHouse = createHousekeeping([store, memory.idempotency, memory.outreach], (error) =>
    reportError(options, "Housekeeping", error),
  );
  const streams = createStreamLimit(options.eventStreamsPerUser ?? STREAMS_PER_USER);

  const changes = options.onRecordChanged && createChangeWorker(options);

  async function answer(request: Request, route: Route | undefined): Promise<Response> {
    if (!route) throw new HttpProblem("not_found");
    const methods = methodsOf(route);
    const isSafe = request.method === "GET" || request.method === "HEAD";
    const work = methods.get(isSafe ? "GET" : request.method);
    if (!work) {
      const allow = [...methods.keys()].join(", ").replace("GET", "GET, HEAD");
      throw new HttpProblem("method_not_allowed", { headers: { allow } });
    }
    if (!isSafe) {
      requireSameOrigin(request, trustedOrigins);
      requireJson(request);
    }
    const principal = await identify(options, request);
    keepHouse();
    const shared = {
      options,
      idempotency,
      reminders,
      outreach,
      departures,
      streams,
      changes,
      bodyLimit,
    };
    return await work({ ...shared, request, principal });
  }

  async function answerOrProblem(request: Request): Promise<Response> {
    const route = matchRoute(new URL(request.url).pathname, basePath);
    try {
      return await answer(request, route);
    } catch (thrown) {
      const { problem, isFault } = problemOf(thrown);
      if (isFault) reportError(options, `${request.method} ${route?.name ?? "unknown"}`, thrown);
      return problemAnswer(problem);
    }
  }

  return async (request) => {
    changes?.start();
    const response = await answerOrProblem(request);
    return request.method === "HEAD" ? headOf(response) : response;
  };
}

/** What HEAD answers: all but the body (RFC 9110). A stream of events ends with it. */
async function headOf(response: Response): Promise<Response> {
  await response.body?.cancel();
  const { status, headers } = response;
  return new Response(null, { status, headers });
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
