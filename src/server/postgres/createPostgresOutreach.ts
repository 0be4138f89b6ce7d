import type { Asked } from "../../client/PortalUser.js";
import { newId } from "../../domain/newId.js";
import { fitMessages } from "../../domain/users/fitMessages.js";
import type { MessageCount, OutreachStore } from "../ports/OutreachStore.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import { readText } from "./readRow.js";
import { readSent } from "./readSent.js";
import { utcColumn } from "./utcColumn.js";

/** Replaces just the version that was read: of two processes the second reads what the first counted. */
const WRITE_SENT = `INSERT INTO contact_gate_messages AS known (account_id, messages, version, last_at)
VALUES ($1, $2::text::json, $3, clock_timestamp())
ON CONFLICT (account_id) DO UPDATE
  SET messages = excluded.messages, version = excluded.version, last_at = excluded.last_at
  WHERE known.version IS NOT DISTINCT FROM $4::text
RETURNING account_id`;

const READ_ASKED = `SELECT user_id, sections::text AS sections, by_id, by_name, ${utcColumn("at")}
FROM contact_gate_asked WHERE account_id = $1`;

const NOTE_ASKED = `INSERT INTO contact_gate_asked (account_id, user_id, sections, at, by_id, by_name)
SELECT $1, user_id, $3::text::json, $4::text::timestamptz, $5, $6
FROM (SELECT DISTINCT json_array_elements_text($2::text::json) AS user_id) AS people ORDER BY user_id
ON CONFLICT (account_id, user_id) DO UPDATE SET sections = excluded.sections, at = excluded.at,
  by_id = excluded.by_id, by_name = excluded.by_name`;

const FORGET_ASKED = `DELETE FROM contact_gate_asked WHERE account_id = $1
  AND ($2::text IS NULL OR user_id IN (SELECT json_array_elements_text($2::text::json)))`;

const READ_TESTS = `SELECT contact_id, address_hash, ${utcColumn("at")}
FROM contact_gate_tests WHERE account_id = $1`;

const NOTE_TEST = `INSERT INTO contact_gate_tests (account_id, contact_id, address_hash, at)
VALUES ($1, $2, $3, $4::text::timestamptz)
ON CONFLICT (account_id, contact_id) DO UPDATE SET address_hash = excluded.address_hash, at = excluded.at`;

const FORGET_TESTS = `DELETE FROM contact_gate_tests WHERE account_id = $1
  AND contact_id IN (SELECT json_array_elements_text($2::text::json))`;

/** Counts and memories in tables that all processes of a host share. */
export function createPostgresOutreach(query: PostgresQuery): OutreachStore {
  return {
    async count(accountId, messages, limits): Promise<MessageCount> {
      // It ends: who is kept from writing was overtaken by somebody who counted, and only so many can.
      for (;;) {
        const { sent, version, now } = await readSent(query, accountId);
        const fit = fitMessages(sent, messages, limits, now);
        if (!fit.ok) return fit;
        const values = [accountId, JSON.stringify(fit.sent), newId(), version ?? null];
        if ((await query(WRITE_SENT, values)).rows.length > 0) return { ok: true };
      }
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
