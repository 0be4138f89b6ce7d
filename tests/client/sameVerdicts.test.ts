import { expect, it } from "vitest";
import { createHttpClient } from "../../src/client/http/index.js";
import {
  type ContactGateClient,
  ContactGateError,
  type PortalUser,
} from "../../src/client/index.js";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { type ContactInfo, createActionsCenterPolicy, newId } from "../../src/domain/index.js";
import { createTestPortal, ORIGIN, SESSION } from "../server/support/createTestPortal.js";
import { completeInfo, contact, partialInfo } from "../server/support/examples.js";

/** One host, once behind HTTP and once in memory: whoever tests against the memory client tests the truth. */
async function bothClients(
  environment: string,
): Promise<{ http: ContactGateClient; memory: ContactGateClient }> {
  const portal = createTestPortal();
  const session = `manager@acme/${environment}`;
  const editor = `administrator@acme/${environment}`;
  const http = createHttpClient({
    baseUrl: `${ORIGIN}/api`,
    account: "acme",
    environment,
    fetch: (input, init) => {
      const headers = new Headers(init?.headers);
      const isUsers = String(input).includes("/users");
      headers.set(SESSION, isUsers ? session : editor);
      headers.set("origin", ORIGIN);
      return portal.handler(new Request(String(input), { ...init, headers }));
    },
  });
  const { users } = await http.users.list();
  const memory = createMemoryClient({
    policy: createActionsCenterPolicy({ merchantIntegrations: ["ordering"] }),
    context: { environment, integrations: ["ordering"] },
    users: users.map(({ refusals: _, ...user }): PortalUser => user),
    viewer: { id: "acme-manager" },
    roles: (await http.load()).roles,
  });
  return { http, memory };
}

/** What a person would notice: the verdict, or the refusal. */
async function outcome(call: Promise<unknown>): Promise<unknown> {
  try {
    const answer = await call;
    return answer && typeof answer === "object" && "completeness" in answer
      ? answer.completeness
      : "done";
  } catch (error) {
    if (!(error instanceof ContactGateError)) throw error;
    const { code, reason, issues, status } = error;
    return { code, reason, issues, status };
  }
}

const full = completeInfo();
const without = (section: string): ContactInfo => ({
  ...full,
  contacts: Object.fromEntries(Object.entries(full.contacts).filter(([id]) => id !== section)),
});
const withRows = (section: string, ...rows: ReturnType<typeof contact>[]): ContactInfo => ({
  ...full,
  contacts: { ...full.contacts, [section]: rows },
});

const RECORDS: Record<string, ContactInfo> = {
  full,
  partial: partialInfo(),
  "no shared contact": without("operationsShared"),
  "a wrong email": withRows("technicalEmergency", contact("Ada", { email: "x" })),
  "no email": withRows("technicalEmergency", { id: newId(), name: "Ada" }),
  "a stranger as alert contact": withRows("alert", { id: newId(), userId: "globex-pager" }),
  "an alert contact without user": withRows("alert", { id: newId(), name: "Ada" }),
  "an unknown section": withRows("nobodyKnows", contact("Ada")),
  "blank rows": withRows("operationsInternal", contact("Barbara"), { id: newId(), name: " " }),
};

it.each(
  ["production", "sandbox"].flatMap((environment) =>
    Object.keys(RECORDS).map((name) => ({ environment, name })),
  ),
)(
  "saves $name in $environment alike, on nothing and on a full record",
  async ({ environment, name }) => {
    const { http, memory } = await bothClients(environment);
    const record = RECORDS[name] ?? full;
    const outcomes = [];
    for (const client of [http, memory]) {
      const first = await client.load();
      const onNothing = await outcome(client.save(record, first));
      await outcome(client.save(full, await client.load()));
      const onFull = await outcome(client.save(record, await client.load()));
      const stale = await outcome(client.save(record, first));
      const { completeness, info } = await client.load();
      outcomes.push({ onNothing, onFull, stale, completeness, info });
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
  },
);

const IDA = { name: "Ida", email: "ida@acme.example", role: "editor" };
const USERS: Record<string, (client: ContactGateClient) => Promise<unknown>> = {
  invite: (c) => c.users.invite(IDA),
  "invite a user": (c) => c.users.invite({ ...IDA, email: "editor@acme.example" }),
  "invite nobody": (c) => c.users.invite({ ...IDA, name: "" }),
  "invite to a wrong address": (c) => c.users.invite({ ...IDA, email: "ida" }),
  "invite above oneself": (c) => c.users.invite({ ...IDA, role: "administrator" }),
  "invite to no role": (c) => c.users.invite({ ...IDA, role: "king" }),
  resend: (c) => c.users.resend("acme-guest"),
  "resend to a user": (c) => c.users.resend("acme-editor"),
  "resend to nobody": (c) => c.users.resend("nobody"),
  withdraw: (c) => c.users.withdraw("acme-guest"),
  "withdraw from a user": (c) => c.users.withdraw("acme-editor"),
  "change a role": (c) => c.users.changeRole("acme-editor", "tester"),
  "change one's own role": (c) => c.users.changeRole("acme-manager", "tester"),
  "change an administrator's role": (c) => c.users.changeRole("acme-administrator", "tester"),
  remove: (c) => c.users.remove("acme-editor"),
  "remove an invited person": (c) => c.users.remove("acme-guest"),
  "remove oneself": (c) => c.users.remove("acme-manager"),
  "remove an alert contact": (c) => c.users.remove("acme-pager"),
  "remove nobody": (c) => c.users.remove("nobody"),
};

it.each(Object.keys(USERS))("answers alike: %s", async (name) => {
  const { http, memory } = await bothClients("production");
  const outcomes = [];
  for (const client of [http, memory]) {
    await client.save(full, await client.load());
    const answer = await outcome(USERS[name]?.(client) ?? Promise.reject());
    const { users } = await client.users.list();
    outcomes.push({
      answer,
      users: users.map(({ role, status, email }) => ({ role, status, email })),
    });
  }
  expect(outcomes[1]).toEqual(outcomes[0]);
});
