import { expect } from "vitest";
import type { ContactInfoSnapshot, PortalUser } from "../../../src/client/index.js";
import type { Contact, ContactInfo } from "../../../src/domain/index.js";
import { createActionsCenterPolicy } from "../../../src/domain/index.js";
import {
  type ContactGateServerOptions,
  type ContactInfoStore,
  createContactGateHandler,
  type Principal,
  requireCompleteContactInfo,
} from "../../../src/server/index.js";
import { createTestDirectory } from "./createTestDirectory.js";
import { createTestStore } from "./createTestStore.js";
import { faultsOfResponse } from "./openapi.js";

export const ORIGIN = "https://portal.example";

/** Who is signed in stands in a header: this is the host's business, and the tests are the host. */
export const SESSION = "x-session";

export interface TestCall {
  session?: string | undefined;
  /** Query parameters over the session's own claims; `null`: none at all. */
  claims?: Record<string, string> | null;
  headers?: Record<string, string | undefined>;
  /** Sent as it is when it is a text, else as JSON. */
  body?: unknown;
}

type Rights = "administrator" | "editor" | "manager" | "readOnly";

const CAN: Record<Rights, Principal["can"]> = {
  administrator: { editContacts: true, manageUsers: true },
  editor: { editContacts: true, manageUsers: false },
  manager: { editContacts: false, manageUsers: true },
  readOnly: { editContacts: false, manageUsers: false },
};

function usersOf(account: string): PortalUser[] {
  const person = (name: string, role: string, rest: Partial<PortalUser> = {}): PortalUser => ({
    id: `${account}-${name}`,
    name: `${name} of ${account}`,
    email: `${name}@${account}.example`,
    role,
    status: "active",
    ...rest,
  });
  return [
    person("administrator", "administrator"),
    person("editor", "editor"),
    person("manager", "editor"),
    person("readOnly", "readOnly"),
    person("pager", "tester"),
    person("guest", "readOnly", { status: "invited", invitedAt: "2026-11-20T09:00:00.000Z" }),
  ];
}

/**
 * A host with two accounts, `acme` and `globex`, four kinds of rights and two environments. A session is
 * `"<rights>@<account>/<environment>"`. Every answer is held against the OpenAPI file.
 */
export function createTestPortal(
  overrides: Partial<ContactGateServerOptions> & { store?: ContactInfoStore } = {},
) {
  const users = createTestDirectory({ acme: usersOf("acme"), globex: usersOf("globex") }, [
    { id: "readOnly", grantable: true },
    { id: "editor", grantable: true },
    { id: "tester", grantable: true },
    { id: "administrator", grantable: false },
  ]);
  const errors: Error[] = [];
  const tested: { account: string; section: string; contact: Contact }[] = [];
  const memory = createTestStore();
  const options: ContactGateServerOptions = {
    store: memory,
    users,
    authenticate: async (request) => principalOf(request.headers.get(SESSION)),
    policy: createActionsCenterPolicy({ merchantIntegrations: ["ordering"] }),
    sendTest: async ({ account }, test) => {
      tested.push({ account: account.id, ...test });
    },
    onError: (error) => errors.push(error),
    ...overrides,
  };
  const handler = createContactGateHandler(options);

  async function checked(request: Request): Promise<Response> {
    const asked = request.clone();
    const response = await handler(request);
    expect(await faultsOfResponse(asked, response), `${asked.method} ${asked.url}`).toEqual([]);
    return response;
  }

  async function call(method: string, path: string, given: TestCall = {}): Promise<Response> {
    const response = await checked(requestOf(method, path, given));
    return response;
  }

  return {
    options,
    users,
    changes: memory.changes,
    store: memory,
    errors,
    /** The test messages that were sent. */
    tested,
    /** The handler itself, held against the contract. */
    handler: checked,
    call,
    guard: requireCompleteContactInfo(options),
    launchGuard: requireCompleteContactInfo(options, { for: "launch" }),
    async load(session = "administrator@acme/production"): Promise<ContactInfoSnapshot> {
      const response = await call("GET", "/contact-info", { session });
      return response.json();
    },
    /** Saves on top of what is there now. */
    async save(info: ContactInfo, session = "administrator@acme/production"): Promise<Response> {
      const now = await call("GET", "/contact-info", { session });
      const headers = { "if-match": now.headers.get("etag") ?? "" };
      return call("PUT", "/contact-info", { session, headers, body: info });
    },
  };
}

export function requestOf(method: string, path: string, given: TestCall = {}): Request {
  const session = "session" in given ? given.session : "administrator@acme/production";
  const [, account = "acme", environment = "production"] =
    /@(\w+)\/(\w+)$/.exec(session ?? "") ?? [];
  const url = new URL(`${ORIGIN}/api${path}`);
  const claims = given.claims === null ? {} : { account, environment, ...given.claims };
  for (const [name, value] of Object.entries<string>(claims)) url.searchParams.set(name, value);
  const headers = new Headers();
  const unsafe = method !== "GET" && method !== "HEAD";
  const usual: Record<string, string | undefined> = {
    [SESSION]: session,
    ...(unsafe && { "content-type": "application/json", origin: ORIGIN }),
    ...given.headers,
  };
  for (const [name, value] of Object.entries(usual)) {
    if (value !== undefined) headers.set(name, value);
  }
  const { body } = given;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Request(url, { method, headers, ...(body !== undefined && { body: text }) });
}

function principalOf(session: string | null): Principal | undefined {
  const [, rights = "", account = "", environment = ""] =
    /^(\w+)@(\w+)\/(\w+)$/.exec(session ?? "") ?? [];
  if (!Object.hasOwn(CAN, rights)) return undefined;
  const integrations = account === "acme" ? ["ordering"] : ["things-to-do"];
  return {
    account: { id: account, name: `${account} Ltd`, country: "PL" },
    user: {
      id: `${account}-${rights}`,
      name: `${rights} of ${account}`,
      email: `${rights}@${account}.example`,
    },
    can: CAN[rights as Rights],
    context: { environment, integrations },
  };
}
