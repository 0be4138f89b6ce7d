import { vi } from "vitest";
import { createMemoryOutreach } from "../../../src/server/createMemoryOutreach.js";
import { createPostgresStore, migrate, type OutreachStore } from "../../../src/server/index.js";
import { TEST_DATABASES } from "./testDatabases.js";

/** Something that keeps what was sent, as two processes of a host reach it. */
export interface TestOutreach {
  /** Two ways to the same counts; in memory there is one process, so they are one. */
  stores: [OutreachStore, OutreachStore];
  /** So many milliseconds pass. */
  pass(milliseconds: number): Promise<void>;
  /** Accounts of which a count is kept; unknown in memory. */
  counters?(): Promise<number>;
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
      const storeOf = () => {
        const { outreach } = createPostgresStore({ query });
        if (!outreach) throw new Error("the store has none");
        return outreach;
      };
      return {
        stores: [storeOf(), storeOf()],
        async pass(milliseconds) {
          const by = "$1::float8 * interval '1 millisecond'";
          await query(
            `UPDATE contact_gate_messages SET last_at = last_at - ${by},
              sent = ARRAY(SELECT at - ${by} FROM unnest(sent) AS at)`,
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
        close,
      };
    },
  })),
];

async function openMemory(): Promise<TestOutreach> {
  vi.useFakeTimers({ toFake: ["Date"] });
  const test: TestOutreach = {
    stores: [createMemoryOutreach(), createMemoryOutreach()],
    async pass(milliseconds) {
      vi.setSystemTime(Date.now() + milliseconds);
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
