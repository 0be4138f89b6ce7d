import { vi } from "vitest";
import { createPostgresStore, type IdempotencyStore, migrate } from "../../../src/server/index.js";
import { createMemoryIdempotency } from "../../../src/server/memory/createMemoryIdempotency.js";
import { TEST_DATABASES } from "./testDatabases.js";

export interface TestIdempotency {
  keys: IdempotencyStore;
  deleteExpired(): Promise<void>;
  /** How many keys are kept; unknown in memory. */
  kept?(): Promise<number>;
  /** So many milliseconds pass. */
  pass(milliseconds: number): Promise<void>;
  /** Begins anew. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** All stores of the package that remember answers. */
export const IDEMPOTENCY_STORES: readonly { name: string; open(): Promise<TestIdempotency> }[] = [
  { name: "memory", open: openMemory },
  ...TEST_DATABASES.map((database) => ({
    name: database.name,
    async open(): Promise<TestIdempotency> {
      const { query, close } = await database.open();
      await migrate(query);
      const store = createPostgresStore({ query });
      return {
        keys: store.idempotency,
        deleteExpired: store.deleteExpired,
        kept: async () => (await query("SELECT key FROM contact_gate_idempotency", [])).rows.length,
        async pass(milliseconds) {
          await query(
            `UPDATE contact_gate_idempotency
            SET claimed_at = claimed_at - $1::float8 * interval '1 millisecond'`,
            [milliseconds],
          );
        },
        async clear() {
          await query("TRUNCATE contact_gate_idempotency", []);
        },
        close,
      };
    },
  })),
];

async function openMemory(): Promise<TestIdempotency> {
  vi.useFakeTimers({ toFake: ["Date"] });
  const of = () => {
    const keys = createMemoryIdempotency();
    return { keys, deleteExpired: keys.deleteExpired };
  };
  const test: TestIdempotency = {
    ...of(),
    async pass(milliseconds) {
      vi.setSystemTime(Date.now() + milliseconds);
    },
    async clear() {
      Object.assign(test, of());
    },
    async close() {
      vi.useRealTimers();
    },
  };
  return test;
}
