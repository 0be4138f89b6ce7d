import { newId } from "../../domain/newId.js";
import type { IdempotencyStore } from "../ports/IdempotencyStore.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import { readOptionalNumber, readOptionalText, readText } from "./readRow.js";

/** Takes a new key, or the key of the same call whose process has died on it. */
const CLAIM = `INSERT INTO contact_gate_idempotency AS known
  (key, fingerprint, claimed_at, token, account_id, user_id)
VALUES ($1, $2, now(), $3, $4, $5)
ON CONFLICT (key) DO UPDATE SET claimed_at = now(), token = excluded.token
  WHERE known.status IS NULL AND known.fingerprint = excluded.fingerprint
    AND known.claimed_at < now() - interval '1 minute'
RETURNING key`;

/** What is past its day is as good as deleted. */
const FORGET_THIS = `DELETE FROM contact_gate_idempotency
WHERE key = $1 AND claimed_at < now() - interval '1 day'`;

const LOOK = `SELECT fingerprint, status, body FROM contact_gate_idempotency WHERE key = $1`;

/** A claim that somebody else has taken over, or whose answer is there, is nobody's to change. */
const OWN = "WHERE key = $1 AND token = $2 AND status IS NULL";

const RENEW = `UPDATE contact_gate_idempotency SET claimed_at = now() ${OWN} RETURNING key`;

const FINISH = `UPDATE contact_gate_idempotency SET status = $3, body = $4 ${OWN} RETURNING key`;

const RELEASE = `DELETE FROM contact_gate_idempotency ${OWN}`;

/** Keys and answers in a table that all processes of a host share. */
export function createPostgresIdempotency(query: PostgresQuery): IdempotencyStore {
  return {
    async claim(key, fingerprint, { accountId, userId }) {
      await query(FORGET_THIS, [key]);
      const token = newId();
      const claimed = await query(CLAIM, [key, fingerprint, token, accountId, userId]);
      if (claimed.rows.length > 0) return { status: "claimed", token };
      const row = (await query(LOOK, [key])).rows[0];
      // Released between the two statements: whoever asks again will get it.
      if (!row) return { status: "pending" };
      if (readText(row, "fingerprint") !== fingerprint) return { status: "reused" };
      const status = readOptionalNumber(row, "status");
      const body = readOptionalText(row, "body");
      if (status === undefined || body === undefined) return { status: "pending" };
      return { status: "finished", answer: { status, body } };
    },
    async renew(key, token) {
      return (await query(RENEW, [key, token])).rows.length > 0;
    },
    async finish(key, token, { status, body }) {
      return (await query(FINISH, [key, token, status, body])).rows.length > 0;
    },
    async release(key, token) {
      await query(RELEASE, [key, token]);
    },
  };
}
