/** A connection: the database itself, or a transaction on it. */
export interface Queryable {
  query<Row>(sql: string, params?: readonly unknown[]): Promise<{ rows: Row[] }>;
  /** Runs several statements, without parameters. */
  exec(sql: string): Promise<void>;
}

/** The little of PostgreSQL that the portal needs; PGlite and `pg` both give it. */
export interface Database extends Queryable {
  /** All or nothing: commits when `work` resolves, rolls back when it rejects. */
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result>;
  /** Calls back with what is notified on `channel`, and with `""` after notices may have been missed. */
  listen(channel: string, onPayload: (payload: string) => void): Promise<unknown>;
  close(): Promise<void>;
}
