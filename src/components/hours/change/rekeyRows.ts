/** Rows without an id of their own, and the key that each is known by on the page. */
export interface KeyedRows<Row> {
  rows: readonly Row[];
  keys: readonly number[];
  /** The next key that nobody has had. */
  next: number;
}

/** Keys for rows that are seen for the first time. */
export function keyRows<Row>(rows: readonly Row[]): KeyedRows<Row> {
  return { rows, keys: rows.map((_, index) => index), next: rows.length };
}

/**
 * The keys of `rows` after any change, be it an edit, undo, sorting or an owner's: a row that is the same object
 * keeps its key, then one with the same content, then an edited one, which is what is left over, in order.
 */
export function rekeyRows<Row>(before: KeyedRows<Row>, rows: readonly Row[]): KeyedRows<Row> {
  const free = new Map(before.keys.map((key, index) => [key, before.rows[index]]));
  const keys: (number | undefined)[] = rows.map(() => undefined);

  const take = (match: (old: Row | undefined, row: Row) => boolean) => {
    for (const [index, row] of rows.entries()) {
      if (keys[index] !== undefined) continue;
      const found = [...free].find(([, old]) => match(old, row));
      if (!found) continue;
      keys[index] = found[0];
      free.delete(found[0]);
    }
  };
  take((old, row) => old === row);
  take((old, row) => JSON.stringify(old) === JSON.stringify(row));
  // Rows were edited where none was added or removed; else what is new is new.
  if (rows.length === before.rows.length) take(() => true);

  let { next } = before;
  return {
    rows,
    keys: keys.map((key) => {
      if (key !== undefined) return key;
      next += 1;
      return next - 1;
    }),
    next,
  };
}
