import type { IdempotencyStore } from "../IdempotencyStore.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import { readOptionalNumber, readOptionalText, readText } from "./readRow.js";

const FORGET = `DELETE FROM contact_gate_idempotency WHERE claimed_at < now() - interval '1 day'`;

/** Takes a new key, or the key of the same call whose process has died on it. */
const CLAIM = `INSERT INTO contact_gate_idempotency AS known (key, fingerprint, claimed_at)
VALUES ($1, $2, now())
ON CONFLICT (key) DO UPDATE SET claimed_at = now()
  WHERE known.status IS NULL AND known.fingerprint = excluded.fingerprint
    AND known.claimed_at < now() - interval '1 minute'
RETURNING key`;

const LOOK = `SELECT fingerprint, status, body FROM contact_gate_idempotency WHERE key = $1`;

const FINISH = `UPDATE contact_gate_idempotency SET status = $2, body = $3 WHERE key = $1`;

const RELEASE = `DELETE FROM contact_gate_idempotency WHERE key = $1 AND status IS NULL`;

/** Keys and answers in a table that all processes of a host share. */
export function createPostgresIdempotency(query: PostgresQuery): IdempotencyStore {
  return {
    async claim(key, fingerprint) {
      await query(FORGET, []);
      const claimed = await query(CLAIM, [key, fingerprint]);
      if (claimed.rows.length > 0) return { status: "claimed" };
      const row = (await query(LOOK, [key])).rows[0];
      // Released between the two statements: whoever asks again will get it.
      if (!row) return { status: "pending" };
      if (readText(row, "fingerprint") !== fingerprint) return { status: "reused" };
      const status = readOptionalNumber(row, "status");
      const body = readOptionalText(row, "body");
      if (status === undefined || body === undefined) return { status: "pending" };
      return { status: "finished", answer: { status, body } };
    },
    async finish(key, { status, body }) {
      await query(FINISH, [key, status, body]);
    },
    async release(key) {
      await query(RELEASE, [key]);
    },
  };
}
