/** The row at which a page of users begins; nothing for what can't be one of our cursors, or is no page of any list. */
export function readCursor(cursor = "0"): number | undefined {
  return /^\d{1,9}$/.test(cursor) ? Number(cursor) : undefined;
}
