import type { PGlite } from "@electric-sql/pglite";
import type { ContactInfoSnapshot, PortalUser } from "../../src/client/index.js";
import { type ContactInfo, emptyContactInfo } from "../../src/domain/index.js";
import { createContactGateHandler, createPostgresStore } from "../../src/server/index.js";
import { createTestDirectory } from "../server/support/createTestDirectory.js";
import { isComplete, PAGERS, policy } from "./record.js";

export const ACCOUNT = "acme";
export const PEOPLE = ["anna", "bob"] as const;
export type Person = (typeof PEOPLE)[number];
export const PERSON_HEADER = "x-person";

/** What one handled request came to. */
export interface Handled {
  response: Response;
  /** The record before and after. */
  before: ContactInfo;
  after: ContactInfo;
  revisionBefore: string;
  /** A new revision was written. */
  wrote: boolean;
  snapshot: ContactInfoSnapshot | undefined;
}

export type ModelServer = Awaited<ReturnType<typeof createServer>>;

function freshUsers(): PortalUser[] {
  const person = (id: string, role: string): PortalUser => ({
    id,
    name: id,
    email: `${id}@acme.example`,
    role,
    status: "active",
  });
  return [
    person("anna", "administrator"),
    person("bob", "editor"),
    ...PAGERS.map((id) => person(id, "tester")),
  ];
}

/** The real handler over one database, with the host's part: users, and a session a person, shared by their tabs. */
export async function createServer(database: PGlite) {
  const store = createPostgresStore({
    query: (sql, parameters) => database.query<object>(sql, parameters),
    listen: (channel, onPayload) => database.listen(channel, onPayload),
  });
  const users = freshUsers();
  const environments = new Map<Person, string>();
  const errors: Error[] = [];
  const directory = createTestDirectory({ [ACCOUNT]: users }, [
    { id: "readOnly", grantable: true },
    { id: "editor", grantable: true },
    { id: "tester", grantable: true },
    { id: "administrator", grantable: false },
  ]);
  const handler = createContactGateHandler({
    store,
    users: directory,
    policy,
    onError: (error) => errors.push(error),
    authenticate: async (request) => {
      const user = users.find(({ id }) => id === request.headers.get(PERSON_HEADER));
      const person = PEOPLE.find((id) => id === user?.id);
      if (!user || !person) return undefined;
      return {
        account: { id: ACCOUNT, name: "Acme" },
        user: { id: user.id, name: user.name, email: user.email },
        can: {
          editContacts: ["administrator", "editor"].includes(user.role),
          manageUsers: user.role === "administrator",
        },
        context: { environment: environments.get(person) ?? "production", integrations: [] },
      };
    },
  });

  async function stored(): Promise<{ info: ContactInfo; revision: string }> {
    const record = await store.read(ACCOUNT);
    return { info: record?.info ?? emptyContactInfo(), revision: record?.revision ?? "none" };
  }

  return {
    errors,
    handler,
    stored,
    environmentOf: (person: Person) => environments.get(person) ?? "production",
    setEnvironment: (person: Person, environment: string) => environments.set(person, environment),
    isComplete: (info: ContactInfo, environment: string) =>
      isComplete(info, environment, new Set(users.map(({ id }) => id))),
    async handle(request: Request): Promise<Handled> {
      const before = await stored();
      const response = await handler(request);
      const after = await stored();
      return {
        response,
        before: before.info,
        after: after.info,
        revisionBefore: before.revision,
        wrote: before.revision !== after.revision,
        snapshot: await snapshotIn(response.clone()),
      };
    },
    /** Behind everybody's back, as an administrator of the host may. */
    toggleUser(id: string): void {
      const at = users.findIndex((user) => user.id === id);
      const fresh = freshUsers().find((user) => user.id === id);
      if (at >= 0) users.splice(at, 1);
      else if (fresh) users.push(fresh);
    },
    toggleRole(id: string): void {
      const user = users.find((one) => one.id === id);
      if (user) user.role = user.role === "editor" ? "readOnly" : "editor";
    },
    async countWrites(): Promise<number> {
      const { rows } = await database.query<{ n: number }>(
        "SELECT count(*)::int AS n FROM contact_gate_audit",
      );
      return rows[0]?.n ?? 0;
    },
    async reset(): Promise<void> {
      users.splice(0, users.length, ...freshUsers());
      environments.clear();
      errors.length = 0;
      await database.exec(
        "TRUNCATE contact_gate_records, contact_gate_audit, contact_gate_idempotency, contact_gate_completions",
      );
    },
  };
}

/** The verdict that an answer carries, if it carries one. */
async function snapshotIn(response: Response): Promise<ContactInfoSnapshot | undefined> {
  const text = await response.text();
  if (!text) return undefined;
  const json = JSON.parse(text);
  return json.completeness ? json : json.current;
}
