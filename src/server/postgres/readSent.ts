import { isRecord } from "../../domain/isRecord.js";
import type { SentMessage } from "../../domain/users/fitMessages.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import { readOptionalNumber, readOptionalText } from "./readRow.js";

/** What an account sent. */
export interface SentRow {
  sent: SentMessage[];
  /** Another one with each write; none for an account that sent nothing yet. */
  version: string | undefined;
  /** What time it is for all processes: milliseconds since 1970. */
  now: number;
}

const READ = `SELECT known.messages::text AS messages, known.version,
  (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now
FROM (SELECT 1) AS always LEFT JOIN contact_gate_messages AS known ON known.account_id = $1`;

export async function readSent(query: PostgresQuery, accountId: string): Promise<SentRow> {
  const [row] = (await query(READ, [accountId])).rows;
  const now = row && readOptionalNumber(row, "now");
  if (!row || now === undefined) throw new TypeError("The database did not say what time it is");
  const sent: unknown = JSON.parse(readOptionalText(row, "messages") ?? "[]");
  return {
    // Only what this release wrote is in the column.
    sent: Array.isArray(sent) ? sent.filter(isSentMessage) : [],
    version: readOptionalText(row, "version"),
    now,
  };
}

function isSentMessage(value: unknown): value is SentMessage {
  if (!isRecord(value) || typeof value.at !== "number") return false;
  const isKind = value.kind === "invitation" || value.kind === "message";
  return isKind && typeof value.sender === "string" && typeof value.recipient === "string";
}
