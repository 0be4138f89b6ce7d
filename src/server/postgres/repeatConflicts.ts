import { isRecord } from "../../domain/isRecord.js";
import type { PostgresQuery } from "./PostgresQuery.js";

/** SQLSTATEs by which PostgreSQL asks to try again: nothing of the statement has taken effect. */
const CONFLICTS: readonly unknown[] = ["40001", "40P01"];

/** For how long a statement is repeated, and the longest pause between two tries. Milliseconds. */
const PATIENCE = 8000;
const LONGEST_PAUSE = 100;

/**
 * Repeats a statement that met another one. In read committed, PostgreSQL's default, statements wait for each other; in a
 * database whose default is repeatable read or serializable the later one fails instead. Each statement here is a whole transaction,
 * so repeating it is all there is to do.
 */
export function repeatConflicts(query: PostgresQuery): PostgresQuery {
  return async (sql, parameters) => {
    const end = Date.now() + PATIENCE;
    for (let most = 4; ; most = Math.min(most * 2, LONGEST_PAUSE)) {
      try {
        return await query(sql, parameters);
      } catch (error) {
        if (!isConflict(error) || Date.now() > end) throw error;
      }
      // Of several that met, not all come back in the same moment.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * most));
    }
  };
}

function isConflict(error: unknown): boolean {
  return isRecord(error) && CONFLICTS.includes(error.code);
}
