/** The rows of a long list that are on the page: from the first one up to, not including, the second. */
export interface RowWindow {
  from: number;
  to: number;
}

/** Rows at first, and rows that come when somebody scrolls on: two lists full, as a row may be slow to render. */
const ROW_STEP = 12;

/** Rows that are kept ready around the highlighted one: as far as Page Down jumps. */
const MARGIN = 10;

export function firstRows(count: number): RowWindow {
  return { from: 0, to: Math.min(count, ROW_STEP) };
}

/**
 * The window with the highlighted row in it, and with rows to move on to. It grows towards a row that is near, and moves
 * to one that is far, as End and the way around do, so that no jump costs the whole list.
 */
export function aroundRow(rows: RowWindow, highlighted: number, count: number): RowWindow {
  if (highlighted < 0 || highlighted >= count) return rows;
  const from = Math.max(0, highlighted - MARGIN);
  const to = Math.min(count, highlighted + MARGIN + 1);
  const isFar = highlighted < rows.from - MARGIN || highlighted >= rows.to + MARGIN;
  if (isFar) return { from, to: Math.min(count, Math.max(to, from + ROW_STEP)) };
  if (rows.from <= from && rows.to >= to) return rows;
  return { from: Math.min(rows.from, from), to: Math.max(rows.to, to) };
}

/** The window after more rows were asked for at one end; the same one when there are none. */
export function withMoreRows(rows: RowWindow, end: "start" | "end", count: number): RowWindow {
  if (end === "start") {
    return rows.from === 0 ? rows : { ...rows, from: Math.max(0, rows.from - ROW_STEP) };
  }
  return rows.to >= count ? rows : { ...rows, to: Math.min(count, rows.to + ROW_STEP) };
}

/** The window of the same list once it has other rows: one that only grew stays where it is, any other begins anew. */
export function keptRows(rows: RowWindow, before: number, count: number): RowWindow {
  if (before === count) return rows;
  if (before === 0 || count < before) return firstRows(count);
  return rows.to === before ? withMoreRows(rows, "end", count) : rows;
}
