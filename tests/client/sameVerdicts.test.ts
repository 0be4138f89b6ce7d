import { expect, it } from "vitest";
import { createHttpClient } from "../../src/client/http/index.js";
import {
  type ContactGateClient,
  ContactGateError,
  type ContactInfoRequest,
  type ContactReference,
  type PortalUser,
} from "../../src/client/index.js";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { type ContactInfo, createActionsCenterPolicy, newId } from "../../src/domain/index.js";
import { createTestPortal, ORIGIN, SESSION } from "../server/support/createTestPortal.js";
import { completeInfo, contact, partialInfo } from "../server/support/examples.js";

const LIMIT = 4;
const LIMITS = {
  messagesPerHour: LIMIT,
  messagesPerSender: 3,
  messagesPerRecipient: 2,
  invitationsPerHour: LIMIT,
};

/** One host, once behind HTTP and once in memory: whoever tests against the memory client tests the truth. */
async function bothClients(
  environment: string,
  guest: Partial<PortalUser> = {},
): Promise<{ http: ContactGateClient; memory: ContactGateClient }> {
  const portal = createTestPortal(LIMITS);
  portal.users.set("acme-guest", guest);
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
    ...LIMITS,
    canSendTest: true,
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
  "somebody invited as alert contact": withRows("alert", { id: newId(), userId: "acme-guest" }),
  "somebody invited besides an alert contact": withRows(
    "alert",
    { id: newId(), userId: "acme-pager" },
    { id: newId(), userId: "acme-guest" },
  ),
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
const ASKED = { sections: ["technicalEmergency"], message: "Please,\nat once" };
const ADA = full.contacts.technicalEmergency?.[0]?.id ?? "";
const ALERT = { section: "alert", id: full.contacts.alert?.[0]?.id ?? "" };
const people = ["acme-editor", "acme-readOnly", "acme-pager", "acme-manager"];

const ask = (client: ContactGateClient, part: Partial<ContactInfoRequest>) =>
  client.users.ask?.({ users: ["acme-editor"], ...ASKED, ...part }) ?? Promise.reject();
const sendTest = (client: ContactGateClient, contact: ContactReference) =>
  client.sendTest?.(contact) ?? Promise.reject();

const USERS: Record<string, (client: ContactGateClient) => Promise<unknown>> = {
  invite: (c) => c.users.invite(IDA),
  "invite a user": (c) => c.users.invite({ ...IDA, email: "editor@acme.example" }),
  "invite nobody": (c) => c.users.invite({ ...IDA, name: "" }),
  "invite to a wrong address": (c) => c.users.invite({ ...IDA, email: "ida" }),
  "invite above oneself": (c) => c.users.invite({ ...IDA, role: "administrator" }),
  "invite a name that nobody sees": (c) => c.users.invite({ ...IDA, name: "\u200b" }),
  "invite a name of two lines": (c) => c.users.invite({ ...IDA, name: "Ida\nx" }),
  "invite a name without end": (c) => c.users.invite({ ...IDA, name: "x".repeat(201) }),
  "invite to an address without end": (c) =>
    c.users.invite({ ...IDA, email: `ida@${"x".repeat(250)}.example` }),
  "invite to no role at all": (c) => c.users.invite({ ...IDA, role: " " }),
  "invite with everything wrong": (c) =>
    c.users.invite({ name: "", email: "x", role: "", message: "\u0007", sections: ["x"] }),
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
  "invite for sections": (c) => c.users.invite({ ...IDA, ...ASKED }),
  "invite for nothing": (c) => c.users.invite({ ...IDA, sections: [], message: " " }),
  "invite for a section nobody knows": (c) => c.users.invite({ ...IDA, sections: ["x"] }),
  "invite with too many words": (c) => c.users.invite({ ...IDA, message: "x".repeat(501) }),
  "invite with a bell": (c) => c.users.invite({ ...IDA, message: "\u0007" }),
  "invite above oneself, for a section nobody knows": (c) =>
    c.users.invite({ ...IDA, role: "administrator", sections: ["x"] }),
  ask: (c) => ask(c, { users: ["acme-editor", "acme-readOnly", "acme-editor"] }),
  "ask nobody": (c) => ask(c, { users: [] }),
  "ask for nothing": (c) => ask(c, { sections: [] }),
  "ask nobody for nothing, with too many words": (c) =>
    ask(c, { users: [], sections: [], message: "x".repeat(501) }),
  "ask for a section nobody knows": (c) => ask(c, { sections: ["alert", "constructor"] }),
  "ask somebody invited": (c) => ask(c, { users: ["acme-editor", "acme-guest"] }),
  "ask somebody elsewhere": (c) => ask(c, { users: ["globex-editor"] }),
  "ask too many": (c) => ask(c, { users: Array.from({ length: 51 }, (_, i) => `u-${i}`) }),
  "ask more than the limit": (c) =>
    ask(c, { users: people }).then(() => ask(c, { users: ["acme-editor"] })),
  "ask and test up to the share of a sender, and invite all the same": async (c) => {
    for (const user of ["acme-editor", "acme-readOnly"]) await ask(c, { users: [user] });
    await ask(c, { users: ["acme-editor"] });
    await outcome(ask(c, { users: ["acme-administrator"] }));
    return c.users.invite(IDA);
  },
  "ask more than the share of a sender": async (c) => {
    for (const user of ["acme-editor", "acme-readOnly"]) await ask(c, { users: [user] });
    await ask(c, { users: ["acme-editor"] });
    return ask(c, { users: ["acme-administrator"] });
  },
  "ask and test one person more often than their share": async (c) => {
    for (const _ of [1, 2]) await ask(c, { users: ["acme-editor"] });
    return ask(c, { users: ["acme-editor"] });
  },
  "send one invitation again too often": async (c) => {
    for (const _ of [1, 2]) await c.users.resend("acme-guest");
    return c.users.resend("acme-guest");
  },
  "invite users until the limit": async (c) => {
    for (let n = 0; n < LIMIT; n += 1) {
      await outcome(c.users.invite({ ...IDA, email: `${n}@acme.example` }));
    }
    return c.users.invite(IDA);
  },
  "test an alert contact": (c) => sendTest(c, ALERT),
  "test a contact": (c) => sendTest(c, { ...ALERT, section: "technicalEmergency", id: ADA }),
  "test a contact of another section": (c) => sendTest(c, { ...ALERT, id: ADA }),
  "test what is not saved": (c) => sendTest(c, { ...ALERT, id: newId() }),
  "test in no section": (c) => sendTest(c, { ...ALERT, section: "__proto__" }),
};

it.each(Object.keys(USERS))("answers alike: %s", async (name) => {
  const { http, memory } = await bothClients("production");
  const outcomes = [];
  for (const client of [http, memory]) {
    await client.save(full, await client.load());
    const answer = await outcome(USERS[name]?.(client) ?? Promise.reject());
    const { users } = await client.users.list();
    const { testedAt = {}, canSendTest } = await client.load();
    outcomes.push({
      answer,
      users: users.map(({ role, status, email, refusals, asked }) => ({
        role,
        status,
        email,
        // What only a directory knows beforehand is not in the answers of this one.
        ...(refusals?.remove === "is_alert_contact" && { refusals }),
        asked: asked?.sections,
      })),
      tested: Object.keys(testedAt),
      canSendTest,
    });
  }
  expect(outcomes[1]).toEqual(outcomes[0]);
});

it.each<[string, Partial<PortalUser>]>([
  ["can still be accepted", {}],
  ["has expired", { status: "expired" }],
  ["has expired, to a role above oneself", { status: "expired", role: "administrator" }],
])("invites alike who has an invitation that %s", async (_, guest) => {
  const { http, memory } = await bothClients("production", guest);
  const outcomes = [];
  for (const client of [http, memory]) {
    const answer = await outcome(
      client.users.invite({ ...IDA, email: "Guest@acme.example", sections: ASKED.sections }),
    );
    const { users } = await client.users.list();
    outcomes.push({
      answer,
      users: users.map(({ id, name, role, status }) => [id, name, role, status]),
    });
  }
  expect(outcomes[1]).toEqual(outcomes[0]);
});

it("shows alike who was asked, until it is given", async () => {
  const { http, memory } = await bothClients("production");
  const outcomes = [];
  for (const client of [http, memory]) {
    await client.save(partialInfo(), await client.load());
    const shown = async () =>
      (await client.load()).asked?.map(({ user, sections }) => [user.name, sections]);
    await ask(client, { sections: ["technicalEmergency", "alert"] });
    await client.users.invite({ ...IDA, sections: ["operationsShared"] });
    const first = [...((await shown()) ?? [])].sort();
    await client.users.remove("acme-editor");
    const second = await shown();
    await client.save(full, await client.load());
    const { users } = await client.users.list();
    outcomes.push([first, second, await shown(), users.map(({ asked }) => asked)]);
  }
  expect(outcomes[0]?.[0]).toHaveLength(2);
  expect(outcomes[1]).toEqual(outcomes[0]);
});
