import type { Asked } from "../../client/PortalUser.js";
import type { MessageCount, OutreachStore } from "../OutreachStore.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import { readOptionalNumber, readText } from "./readRow.js";

/**
 * Accounts that sent nothing within the window. Rows that somebody else is at are left for the next time, so that nobody waits and
 * no two wait for each other.
 */
const FORGET = `DELETE FROM contact_gate_messages WHERE account_id IN (
  SELECT account_id FROM contact_gate_messages WHERE last_at < now() - $1::float8 * interval '1 millisecond'
  LIMIT 100 FOR UPDATE SKIP LOCKED
)`;

/** When the messages were sent that are still within the window. */
const RECENT = `SELECT at FROM unnest(known.sent) AS at
    WHERE at > clock_timestamp() - $4::float8 * interval '1 millisecond'`;

/**
 * One statement that counts and compares on the newest version of the account's row, which it holds meanwhile: of two
 * processes the second sees what the first counted. The clock is read, because `now()` is when the statement began to
 * wait.
 */
const COUNT = `INSERT INTO contact_gate_messages AS known (account_id, sent, last_at)
SELECT $1, array_fill(clock_timestamp(), ARRAY[$2::int]), clock_timestamp() WHERE $2::int <= $3::int
ON CONFLICT (account_id) DO UPDATE SET
  sent = ARRAY(${RECENT} ORDER BY at) || array_fill(clock_timestamp(), ARRAY[$2::int]),
  last_at = clock_timestamp()
  WHERE (SELECT count(*) FROM (${RECENT}) AS recent) + $2::int <= $3::int
RETURNING account_id`;

/** Milliseconds until so many of the oldest are past the window that the messages fit. */
const WAIT = `SELECT (extract(epoch FROM at - clock_timestamp()) * 1000 + $4::float8)::float8 AS wait
FROM contact_gate_messages AS known, LATERAL (${RECENT}) AS recent
WHERE account_id = $1
ORDER BY at DESC OFFSET greatest($3::int - $2::int, 0) LIMIT 1`;

const UTC = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ${column}`;

const READ_ASKED = `SELECT user_id, sections::text AS sections, by_id, by_name, ${UTC("at")}
FROM contact_gate_asked WHERE account_id = $1`;

const NOTE_ASKED = `INSERT INTO contact_gate_asked (account_id, user_id, sections, at, by_id, by_name)
SELECT $1, user_id, $3::text::json, $4::text::timestamptz, $5, $6
FROM (SELECT DISTINCT json_array_elements_text($2::text::json) AS user_id) AS people ORDER BY user_id
ON CONFLICT (account_id, user_id) DO UPDATE SET sections = excluded.sections, at = excluded.at,
  by_id = excluded.by_id, by_name = excluded.by_name`;

const FORGET_ASKED = `DELETE FROM contact_gate_asked WHERE account_id = $1
  AND ($2::text IS NULL OR user_id IN (SELECT json_array_elements_text($2::text::json)))`;

const READ_TESTS = `SELECT contact_id, address_hash, ${UTC("at")}
FROM contact_gate_tests WHERE account_id = $1`;

const NOTE_TEST = `INSERT INTO contact_gate_tests (account_id, contact_id, address_hash, at)
VALUES ($1, $2, $3, $4::text::timestamptz)
ON CONFLICT (account_id, contact_id) DO UPDATE SET address_hash = excluded.address_hash, at = excluded.at`;

const FORGET_TESTS = `DELETE FROM contact_gate_tests WHERE account_id = $1
  AND contact_id IN (SELECT json_array_elements_text($2::text::json))`;

/** Counts and memories in tables that all processes of a host share. */
export function createPostgresOutreach(query: PostgresQuery): OutreachStore {
  return {
    async count(accountId, messages, { limit, window }): Promise<MessageCount> {
      await query(FORGET, [window]);
      const values = [accountId, messages, limit, window];
      const counted = await query(COUNT, values);
      if (counted.rows.length > 0) return { ok: true };
      const row = messages > limit ? undefined : (await query(WAIT, values)).rows[0];
      const wait = row && readOptionalNumber(row, "wait");
      return { ok: false, retryAfter: Math.max(1, wait ?? window) };
    },
    async readAsked(accountId) {
      const { rows } = await query(READ_ASKED, [accountId]);
      return rows.map((row) => ({ userId: readText(row, "user_id"), asked: askedOf(row) }));
    },
    async noteAsked(accountId, userIds, { sections, at, by }) {
      const texts = [JSON.stringify(userIds), JSON.stringify(sections)];
      await query(NOTE_ASKED, [accountId, ...texts, at, by.id, by.name]);
    },
    async forgetAsked(accountId, userIds) {
      await query(FORGET_ASKED, [accountId, userIds ? JSON.stringify(userIds) : null]);
    },
    async readTests(accountId) {
      const { rows } = await query(READ_TESTS, [accountId]);
      return rows.map((row) => ({
        contactId: readText(row, "contact_id"),
        addressHash: readText(row, "address_hash"),
        at: readText(row, "at"),
      }));
    },
    async noteTest(accountId, { contactId, addressHash, at }) {
      await query(NOTE_TEST, [accountId, contactId, addressHash, at]);
    },
    async forgetTests(accountId, contactIds) {
      await query(FORGET_TESTS, [accountId, JSON.stringify(contactIds)]);
    },
  };
}

function askedOf(row: object): Asked {
  const sections: unknown = JSON.parse(readText(row, "sections"));
  return {
    sections: Array.isArray(sections) ? sections.map(String) : [],
    at: readText(row, "at"),
    by: { id: readText(row, "by_id"), name: readText(row, "by_name") },
  };
}
