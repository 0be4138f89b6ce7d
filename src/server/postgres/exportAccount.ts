import type { ContactInfoStore } from "../ports/ContactInfoStore.js";
import type { OutreachStore } from "../ports/OutreachStore.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import type { AccountExport } from "./PostgresStore.js";
import { type AuditEntry, readAuditTrail } from "./readAuditTrail.js";
import { readOptionalNumber, readOptionalText, readText } from "./readRow.js";
import { readSent } from "./readSent.js";
import { utcColumn } from "./utcColumn.js";

const PAGE = 1000;

const REMINDERS = `SELECT user_id, used, ${utcColumn("last_at")}
FROM contact_gate_reminders WHERE account_id = $1 ORDER BY user_id`;

const ANSWERS = `SELECT user_id, status, body, ${utcColumn("claimed_at")}
FROM contact_gate_idempotency WHERE account_id = $1 AND status IS NOT NULL ORDER BY key`;

const CHANGES = `SELECT actor_id, actor_name, published::text AS published, ${utcColumn("at")}
FROM contact_gate_record_changes WHERE account_id = $1 ORDER BY id`;

const COMPLETIONS = `SELECT environment, ${utcColumn("completed_at")}, ${utcColumn("lapsed_at")}
FROM contact_gate_completions WHERE account_id = $1 ORDER BY environment`;

export async function exportAccount(
  {
    query,
    store,
    outreach,
  }: { query: PostgresQuery; store: Pick<ContactInfoStore, "read">; outreach: OutreachStore },
  accountId: string,
): Promise<AccountExport> {
  const record = await store.read(accountId);
  const reminders = await query(REMINDERS, [accountId]);
  const answers = await query(ANSWERS, [accountId]);
  const changes = await query(CHANGES, [accountId]);
  const completions = await query(COMPLETIONS, [accountId]);
  return {
    accountId,
    ...(record && { record }),
    audit: await wholeTrail(query, accountId),
    reminders: reminders.rows.map((row) => ({
      userId: readText(row, "user_id"),
      used: readOptionalNumber(row, "used") ?? 0,
      lastAt: readText(row, "last_at"),
    })),
    asked: await outreach.readAsked(accountId),
    tests: await outreach.readTests(accountId),
    changes: changes.rows.map((row) => ({
      actor: { id: readText(row, "actor_id"), name: readText(row, "actor_name") },
      published: JSON.parse(readText(row, "published")),
      at: readText(row, "at"),
    })),
    completions: completions.rows.map((row) => {
      const lapsedAt = readOptionalText(row, "lapsed_at");
      return {
        environment: readText(row, "environment"),
        completedAt: readText(row, "completed_at"),
        ...(lapsedAt !== undefined && { lapsedAt }),
      };
    }),
    messages: (await readSent(query, accountId)).sent,
    answers: answers.rows.map((row) => ({
      userId: readText(row, "user_id"),
      status: readOptionalNumber(row, "status") ?? 0,
      body: readText(row, "body"),
      at: readText(row, "claimed_at"),
    })),
  };
}

async function wholeTrail(query: PostgresQuery, accountId: string): Promise<AuditEntry[]> {
  const all: AuditEntry[] = [];
  for (;;) {
    const before = all.at(-1)?.id;
    const page = await readAuditTrail(query, accountId, { limit: PAGE, ...(before && { before }) });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}
