/**
 * The roles a table has by itself, to be spread on its elements: the narrow layout turns rows into cards, and
 * browsers drop the roles of a table whose `display` is not a table's.
 */
export const TABLE_ROLES = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
