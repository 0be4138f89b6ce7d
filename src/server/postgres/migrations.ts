/** One step of the schema: a statement, under an id that never changes. */
export interface Migration {
  id: string;
  sql: string;
}

/**
 * The schema, in order. `migrate` applies what is missing; a host with a tool of its own can run the statements
 * through that: each can be repeated.
 *
 * The record is `json`, not `jsonb`, which refuses texts that JSON allows (`\u0000`).
 */
export const migrations: readonly Migration[] = [
  {
    id: "0001_records",
    sql: `CREATE TABLE IF NOT EXISTS contact_gate_records (
  account_id text PRIMARY KEY,
  info json NOT NULL,
  revision text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by_id text NOT NULL,
  updated_by_name text NOT NULL
)`,
  },
  {
    id: "0002_audit",
    sql: `CREATE TABLE IF NOT EXISTS contact_gate_audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id text NOT NULL,
  revision text NOT NULL,
  actor_id text NOT NULL,
  changed json NOT NULL,
  at timestamptz NOT NULL
)`,
  },
  {
    id: "0003_audit_by_account",
    sql: `CREATE INDEX IF NOT EXISTS contact_gate_audit_by_account
  ON contact_gate_audit (account_id, id)`,
  },
  {
    id: "0004_idempotency",
    sql: `CREATE TABLE IF NOT EXISTS contact_gate_idempotency (
  key text PRIMARY KEY,
  fingerprint text NOT NULL,
  claimed_at timestamptz NOT NULL,
  status integer,
  body text
)`,
  },
  {
    id: "0005_idempotency_by_age",
    sql: `CREATE INDEX IF NOT EXISTS contact_gate_idempotency_by_age
  ON contact_gate_idempotency (claimed_at)`,
  },
  {
    id: "0006_reminders",
    sql: `CREATE TABLE IF NOT EXISTS contact_gate_reminders (
  account_id text NOT NULL,
  user_id text NOT NULL,
  used integer NOT NULL,
  last_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, user_id)
)`,
  },
  {
    id: "0007_record_schema",
    sql: `ALTER TABLE contact_gate_records
  ADD COLUMN IF NOT EXISTS record_schema integer NOT NULL DEFAULT 1`,
  },
  {
    id: "0008_messages",
    sql: `CREATE TABLE IF NOT EXISTS contact_gate_messages (
  account_id text PRIMARY KEY,
  sent timestamptz[] NOT NULL,
  last_at timestamptz NOT NULL
)`,
  },
  {
    id: "0009_asked",
    sql: `CREATE TABLE IF NOT EXISTS contact_gate_asked (
  account_id text NOT NULL,
  user_id text NOT NULL,
  sections json NOT NULL,
  at timestamptz NOT NULL,
  by_id text NOT NULL,
  by_name text NOT NULL,
  PRIMARY KEY (account_id, user_id)
)`,
  },
  {
    id: "0010_tests",
    sql: `CREATE TABLE IF NOT EXISTS contact_gate_tests (
  account_id text NOT NULL,
  contact_id text NOT NULL,
  address_hash text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (account_id, contact_id)
)`,
  },
  {
    id: "0011_idempotency_token",
    sql: `ALTER TABLE contact_gate_idempotency ADD COLUMN IF NOT EXISTS token text`,
  },
  {
    // Whose call it was, so that an answer can be exported and erased.
    id: "0012_idempotency_owner",
    sql: `ALTER TABLE contact_gate_idempotency
  ADD COLUMN IF NOT EXISTS account_id text, ADD COLUMN IF NOT EXISTS user_id text`,
  },
  {
    // `sent` is what releases before this one count by: they may still run beside it, and a later step takes it away.
    id: "0013_messages_by_person",
    sql: `ALTER TABLE contact_gate_messages
  ADD COLUMN IF NOT EXISTS messages json, ADD COLUMN IF NOT EXISTS version text,
  ALTER COLUMN sent SET DEFAULT '{}'`,
  },
  {
    id: "0014_departures",
    sql: `CREATE TABLE IF NOT EXISTS contact_gate_departures (
  account_id text PRIMARY KEY,
  users json NOT NULL,
  last_at timestamptz NOT NULL
)`,
  },
  {
    id: "0015_record_changes",
    sql: `CREATE TABLE IF NOT EXISTS contact_gate_record_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id text NOT NULL,
  revision text NOT NULL,
  actor_id text NOT NULL,
  actor_name text NOT NULL,
  changed json NOT NULL,
  published json NOT NULL,
  at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  claim text UNIQUE,
  due_at timestamptz NOT NULL
)`,
  },
  {
    id: "0016_record_changes_by_account",
    sql: `CREATE INDEX IF NOT EXISTS contact_gate_record_changes_by_account
  ON contact_gate_record_changes (account_id, id)`,
  },
  {
    id: "0017_completions",
    sql: `CREATE TABLE IF NOT EXISTS contact_gate_completions (
  account_id text NOT NULL,
  environment text NOT NULL,
  completed_at timestamptz NOT NULL,
  lapsed_at timestamptz,
  PRIMARY KEY (account_id, environment)
)`,
  },
  {
    // Which sections were due: only when these are complete is a lapse over.
    id: "0018_lapsed_sections",
    sql: `ALTER TABLE contact_gate_completions ADD COLUMN IF NOT EXISTS lapsed_sections json`,
  },
];
