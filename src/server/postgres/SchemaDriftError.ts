/** The version of the form in which this release stores records. A column beside each record says which one it has. */
export const RECORD_SCHEMA = 1;

/**
 * A stored record is of a form that this release does not know: written by a newer one, or changed by hand. It is
 * neither shown nor overwritten; the handler answers 500 and the guard stays closed. Holds versions, and no value.
 */
export class SchemaDriftError extends Error {
  override readonly name = "SchemaDriftError";
  readonly code = "schema_drift";
  /** The stored record's version. */
  readonly found: number | undefined;

  constructor(found: number | undefined) {
    super(
      found === RECORD_SCHEMA
        ? `contact-gate: a stored record is not of the form of schema ${RECORD_SCHEMA}. It was left as it is. Repair it, or restore it from a backup.`
        : `contact-gate: a stored record has schema ${found ?? "unknown"}, and this release knows schema ${RECORD_SCHEMA}. It was left as it is. Deploy the release that wrote it, or a newer one.`,
    );
    this.found = found;
  }
}
