import { isRecord } from "../../domain/isRecord.js";
import type { ContactInfo } from "../../domain/record/ContactInfo.js";
import type { ContactGateClient, RequestOptions } from "../ContactGateClient.js";
import { ContactGateError } from "../ContactGateError.js";
import type { ContactInfoSnapshot } from "../ContactInfoSnapshot.js";
import type { ContactInfoRequest } from "../PortalUser.js";
import {
  CONTACT_INFO_PATH,
  IDEMPOTENCY_HEADER,
  PROTOCOL_VERSION,
  QUERY_HEADER,
  REMINDER_PATH,
  REQUESTS_PATH,
  TESTS_PATH,
  USERS_PATH,
} from "../protocol.js";
import { isSent, isSnapshot, isUser, isUserPage } from "../shapes.js";
import { createIdempotencyKeys } from "./createIdempotencyKeys.js";
import { createSender, type HttpRequest } from "./createSender.js";
import { errorOfAnswer } from "./errorOfAnswer.js";
import type { HttpClientOptions } from "./HttpClientOptions.js";
import { subscribe } from "./subscribe.js";

/**
 * A client that speaks the published protocol. Make it once, outside of rendering; another account, user or
 * environment gets a client of its own.
 *
 * Every call rejects with a `ContactGateError`, except when its own `signal` aborts: then it rejects with
 * `signal.reason`, as `fetch` does.
 */
export function createHttpClient(options: HttpClientOptions): ContactGateClient {
  const send = createSender(options);
  const keys = createIdempotencyKeys();

  async function call(request: HttpRequest): Promise<unknown> {
    const answer = await send(request);
    if (answer.status >= 200 && answer.status < 300) return answer.json;
    throw errorOfAnswer(answer);
  }

  async function callOnce(request: HttpRequest): Promise<unknown> {
    const name = `${request.method} ${request.path} ${request.body}`;
    const headers = { [IDEMPOTENCY_HEADER]: keys.keyFor(name) };
    try {
      const answer = await call({ ...request, headers });
      keys.answered(name);
      return answer;
    } catch (error) {
      if (error instanceof ContactGateError && wasDecided(error)) keys.answered(name);
      throw error;
    }
  }

  async function ask(request: ContactInfoRequest, { signal }: RequestOptions = {}): Promise<void> {
    const { users, sections, message } = request;
    const body = JSON.stringify({ users, sections, message });
    read(await callOnce({ method: "POST", path: REQUESTS_PATH, body, signal }), isSent);
  }

  return {
    async load({ signal } = {}) {
      return readSnapshot(await call({ method: "GET", path: CONTACT_INFO_PATH, signal }));
    },
    async save(info, { revision, signal }) {
      try {
        const answer = await call({
          method: "PUT",
          path: CONTACT_INFO_PATH,
          headers: { "if-match": `"${revision}"` },
          body: JSON.stringify(info),
          signal,
        });
        return readSnapshot(answer);
      } catch (error) {
        if (!(error instanceof ContactGateError) || error.status !== 412) throw error;
        return await savedBefore(info, error);
      }
    },
    async remindLater({ signal } = {}) {
      return readSnapshot(await call({ method: "POST", path: REMINDER_PATH, signal }));
    },
    async sendTest({ section, id }, { signal } = {}) {
      const body = JSON.stringify({ section, id });
      const answer = await callOnce({ method: "POST", path: TESTS_PATH, body, signal });
      const { sentAt } = read(answer, isSent);
      return { sentAt };
    },
    ...(options.events !== false && {
      subscribe: (listener: (revision?: string) => void) => subscribe(options, listener),
    }),
    users: {
      async list({ query, role, status, cursor, signal } = {}) {
        const answer = await call({
          method: "GET",
          path: USERS_PATH,
          signal,
          parameters: {
            ...(role && { role }),
            ...(status && { status }),
            ...(cursor !== undefined && { cursor }),
          },
          ...(query && { headers: { [QUERY_HEADER]: encodeURIComponent(query) } }),
        });
        return read(answer, isUserPage);
      },
      async invite({ name, email, role, message, sections }, { signal } = {}) {
        const body = JSON.stringify({ name, email, role, message, sections });
        return read(await callOnce({ method: "POST", path: USERS_PATH, body, signal }), isUser);
      },
      async resend(id, { signal } = {}) {
        const path = invitationPath(id);
        return read(await callOnce({ method: "POST", path, body: "{}", signal }), isUser);
      },
      async withdraw(id, { signal } = {}) {
        await call({ method: "DELETE", path: invitationPath(id), signal });
      },
      async changeRole(id, role, { signal } = {}) {
        const body = JSON.stringify({ role });
        return read(await call({ method: "PATCH", path: userPath(id), body, signal }), isUser);
      },
      async remove(id, { signal } = {}) {
        await call({ method: "DELETE", path: userPath(id), signal });
      },
      ...(options.requests !== false && { ask }),
    },
  };
}

/** The answer leaves no doubt about whether the call took effect, so that a repetition is a new call. */
function wasDecided({ status, code, reason }: ContactGateError): boolean {
  if (code === "timeout" || reason === "request_in_progress") return false;
  return status !== undefined && status < 500;
}

function userPath(id: string): string {
  return `${USERS_PATH}/${encodeURIComponent(id)}`;
}

function invitationPath(id: string): string {
  return `${userPath(id)}/invitation`;
}

/**
 * The record changed. When it now equals what was sent, this very save took effect before and its answer got lost.
 * What that takes is loaded only then, to keep what a page needs at first small.
 */
async function savedBefore(
  info: ContactInfo,
  error: ContactGateError,
): Promise<ContactInfoSnapshot> {
  const { current } = error;
  // Nothing to compare with: whoever asked can load it.
  if (!current) throw error;
  const [{ isAlreadySaved }, { resolveRequirements }] = await Promise.all([
    import("../../domain/record/isAlreadySaved.js"),
    import("../../domain/policy/resolveRequirements.js"),
  ]).catch((cause: unknown) => {
    throw new ContactGateError("network", "The code that compares records did not load.", {
      cause,
    });
  });
  const snapshot = readSnapshot(current);
  const requirements = resolveRequirements(snapshot.policy, snapshot.context);
  if (isAlreadySaved(info, snapshot.info, requirements)) return snapshot;
  throw error;
}

function readSnapshot(json: unknown): ContactInfoSnapshot {
  if (isRecord(json) && json.protocol !== undefined && json.protocol !== PROTOCOL_VERSION) {
    throw unexpected("unsupported_protocol");
  }
  return read(json, isSnapshot);
}

function read<Value>(json: unknown, guard: (value: unknown) => value is Value): Value {
  if (guard(json)) return json;
  throw unexpected("unexpected_shape");
}

function unexpected(reason: "unsupported_protocol" | "unexpected_shape"): ContactGateError {
  return new ContactGateError("unexpected", `The backend's answer can not be used: ${reason}.`, {
    reason,
  });
}
