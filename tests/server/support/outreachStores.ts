import { vi } from "vitest";
import { createPostgresStore, migrate, type OutreachStore } from "../../../src/server/index.js";
import { createMemoryOutreach } from "../../../src/server/memory/createMemoryOutreach.js";
import { TEST_DATABASES } from "./testDatabases.js";

/** Something that keeps what was sent, as two processes of a host reach it. */
export interface TestOutreach {
  /** Two ways to the same counts; in memory there is one process, so they are one. */
  stores: [OutreachStore, OutreachStore];
  /** So many milliseconds pass. */
  pass(milliseconds: number): Promise<void>;
  /** Accounts of which a count is kept; unknown in memory. */
  counters?(): Promise<number>;
  deleteExpired(): Promise<void>;
  /** Begins anew. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** All stores of the package. */
export const OUTREACH_STORES: readonly { name: string; open(): Promise<TestOutreach> }[] = [
  { name: "memory", open: openMemory },
  ...TEST_DATABASES.map((database) => ({
    name: database.name,
    async open(): Promise<TestOutreach> {
      const { query, close } = await database.open();
      await migrate(query);
      const storeOf = () => createPostgresStore({ query }).outreach;
      return {
        stores: [storeOf(), storeOf()],
        async pass(milliseconds) {
          const by = "$1::float8 * interval '1 millisecond'";
          await query(
            `UPDATE contact_gate_messages SET last_at = last_at - ${by}, messages = (
              SELECT json_agg(jsonb_set(one::jsonb, '{at}', to_jsonb((one->>'at')::float8 - $1::float8)))
              FROM json_array_elements(messages) AS one
            )`,
            [milliseconds],
          );
        },
        async counters() {
          const { rows } = await query("SELECT account_id FROM contact_gate_messages", []);
          return rows.length;
        },
        async clear() {
          await query(
            "TRUNCATE contact_gate_messages, contact_gate_asked, contact_gate_tests, contact_gate_records, contact_gate_completions",
            [],
          );
        },
        deleteExpired: () => createPostgresStore({ query }).deleteExpired(),
        close,
      };
    },
  })),
];

async function openMemory(): Promise<TestOutreach> {
  vi.useFakeTimers({ toFake: ["Date"] });
  const memory = [createMemoryOutreach(), createMemoryOutreach()] as const;
  const test: TestOutreach = {
    stores: [...memory],
    async pass(milliseconds) {
      vi.setSystemTime(Date.now() + milliseconds);
    },
    async deleteExpired() {
      await Promise.all(memory.map((one) => one.deleteExpired()));
    },
    async clear() {
      const one = createMemoryOutreach();
      test.stores = [one, one];
    },
    async close() {
      vi.useRealTimers();
    },
  };
  return test;
}
