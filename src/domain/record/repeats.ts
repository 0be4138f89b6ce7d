import type { IssueCode } from "../completeness/Completeness.js";
import { isRecord } from "../isRecord.js";

/** Something wrong with a row because of the rows before it. */
export interface RowFault {
  /** Below the list: `[2].id`. */
  path: string;
  code: IssueCode;
}

/** The rows whose `key` an earlier row has too. Rows of any type: what is no row is reported by itself. */
export function repeats(rows: unknown[], key: "id" | "userId", code: IssueCode): RowFault[] {
  const seen = new Set<unknown>();
  return rows.flatMap((row, index) => {
    const value = isRecord(row) ? row[key] : undefined;
    if (typeof value !== "string") return [];
    if (seen.has(value)) return [{ path: `[${index}].${key}`, code }];
    seen.add(value);
    return [];
  });
}
