import { isRecord } from "../../domain/isRecord.js";
import type { ContactInfo } from "../../domain/record/ContactInfo.js";
import { readOptionalNumber, readText } from "./readRow.js";
import { RECORD_SCHEMA, SchemaDriftError } from "./SchemaDriftError.js";

/** The record in a row. @throws SchemaDriftError when this release did not write it */
export function readStoredInfo(row: object): ContactInfo {
  const schema = readOptionalNumber(row, "record_schema");
  if (schema !== RECORD_SCHEMA) throw new SchemaDriftError(schema);
  const info: unknown = JSON.parse(readText(row, "info"));
  if (!isContactInfo(info)) throw new SchemaDriftError(schema);
  return info;
}

/** As far as reading it can fail; each field was judged when it was saved. */
function isContactInfo(info: unknown): info is ContactInfo {
  if (!isRecord(info) || !isRecord(info.contacts) || !isRecord(info.supportHours)) return false;
  const lists = [...Object.values(info.contacts), info.supportHours.schedules];
  return lists.every((rows) => Array.isArray(rows) && rows.every(isRecord));
}
