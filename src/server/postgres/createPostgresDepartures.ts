import { newId } from "../../domain/newId.js";
import type { DepartureStore } from "../ports/DepartureStore.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import { readText } from "./readRow.js";

/** Seconds: no call that has looked somebody up goes on for longer before it writes. */
const DEPARTURE = 60;

const NOW = "extract(epoch FROM clock_timestamp())";

/** One row of `users` is a token with the user's id and the second at which the departure ends. */
const live = (users: string) =>
  `SELECT key, value FROM json_each(${users}) WHERE (value->>1)::float8 > ${NOW}`;

/**
 * The row is held until it is written, as a save holds it (`free`): so a save either sees the departure, or is there
 * to be read once this resolves.
 */
const BEGIN = `INSERT INTO contact_gate_departures AS known (account_id, users, last_at)
VALUES ($1, json_build_object($2::text, json_build_array($3::text, ${NOW} + ${DEPARTURE})), clock_timestamp())
ON CONFLICT (account_id) DO UPDATE SET last_at = excluded.last_at, users = (
  SELECT json_object_agg(key, value) FROM (
    ${live("known.users")} UNION ALL SELECT key, value FROM json_each(excluded.users)
  ) AS one
)`;

const CANCEL = `UPDATE contact_gate_departures SET users = coalesce(
  (SELECT json_object_agg(key, value) FROM json_each(users) WHERE key <> $2), '{}'
) WHERE account_id = $1`;

const among = (named: string) =>
  `value->>0 IN (SELECT json_array_elements_text(${named}::text::json))`;

/**
 * The beginning of a save: a row when nobody of those whom it names is leaving, judged on the newest version of the account's
 * departures, which are held meanwhile.
 * @param named the parameter with their ids, as JSON
 */
export const free = (named: string) => `free AS (
  INSERT INTO contact_gate_departures AS known (account_id, users, last_at)
  VALUES ($1, '{}', clock_timestamp())
  ON CONFLICT (account_id) DO UPDATE SET last_at = excluded.last_at
    WHERE NOT EXISTS (SELECT FROM (${live("known.users")}) AS one WHERE ${among(named)})
  RETURNING account_id
)`;

const LEAVING = `SELECT DISTINCT one.value->>0 AS user_id
FROM contact_gate_departures AS known, LATERAL (${live("known.users")}) AS one
WHERE known.account_id = $1 AND ${among("$2")}`;

/** Departures in a table that all processes of a host share. */
export function createPostgresDepartures(query: PostgresQuery): DepartureStore {
  return {
    async begin(accountId, userId) {
      const token = newId();
      await query(BEGIN, [accountId, token, userId]);
      return token;
    },
    async cancel(accountId, token) {
      await query(CANCEL, [accountId, token]);
    },
  };
}

/** Those of `named` who are leaving. */
export async function readLeaving(
  query: PostgresQuery,
  accountId: string,
  named: readonly string[],
): Promise<string[]> {
  if (named.length === 0) return [];
  const { rows } = await query(LEAVING, [accountId, JSON.stringify(named)]);
  return rows.map((row) => readText(row, "user_id"));
}
