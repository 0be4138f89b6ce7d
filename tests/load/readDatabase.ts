import type pg from "pg";
import type { ContactInfo } from "../../src/domain/index.js";
import type { AuditedWrite } from "./judgeLoad.js";
import { accountOf, rowId, SECTION, turnIn } from "./loadRecord.js";

/** What the database has after a run, read without the library. */
export async function readDatabase(
  pool: pg.Pool,
  { writers, accounts }: { writers: number; accounts: number },
): Promise<{ audited: AuditedWrite[]; turns: Map<number, number> }> {
  const writerOf = new Map(
    Array.from({ length: writers }, (_, writer) => [
      `/contacts/${SECTION}/${rowId(writer)}`,
      writer,
    ]),
  );
  const trail = await pool.query<{ revision: string; changed: string[] }>(
    "SELECT revision, changed FROM contact_gate_audit",
  );
  const audited = trail.rows.map(({ revision, changed }) => {
    const rows = new Set(changed.map((path) => path.split("/").slice(0, 4).join("/")));
    return { revision, writers: [...rows].map((row) => writerOf.get(row) ?? -1) };
  });
  const records = await pool.query<{ account_id: string; info: ContactInfo }>(
    "SELECT account_id, info FROM contact_gate_records",
  );
  const infos = new Map(records.rows.map((row) => [row.account_id, row.info]));
  const turns = new Map<number, number>();
  for (let writer = 0; writer < writers; writer += 1) {
    const info = infos.get(accountOf(writer, accounts));
    turns.set(writer, info ? turnIn(info, writer) : 0);
  }
  return { audited, turns };
}
