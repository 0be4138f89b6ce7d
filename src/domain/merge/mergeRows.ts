import type { RowGroup } from "./groupRows.js";
import { mergeOrder, type Placed } from "./mergeOrder.js";
import type { MergeSide, Versions } from "./Versions.js";

/** A row that both sides have. */
export interface SharedRow<Row> {
  base: Row | undefined;
  mine: Row;
  theirs: Row;
}

/** How rows of one kind are merged; each function that answers with a side has reported a clash. */
export interface RowRules<Row> {
  idOf(row: Row): string;
  /** Most rows that are taken. */
  max?: number;
  isSame(one: Row, other: Row): boolean;
  merge(row: SharedRow<Row>): Row;
  /** One side removed what the other has changed. */
  removed(row: Versions<Row | undefined>): MergeSide | undefined;
  tooMany?(rows: Versions<Row[]>): MergeSide | undefined;
  order?(rows: Versions<Row[]>): MergeSide | undefined;
  changed?(by: MergeSide, kind: "added" | "removed", row: Row): void;
}

interface Entry<Row> extends Placed {
  row: Row;
  rows: Versions<Row | undefined>;
}

/** Merges a list: additions and removals of both sides, what both have row by row, and the order. */
export function mergeRows<Row>(groups: readonly RowGroup<Row>[], rules: RowRules<Row>): Row[] {
  const entries = groups.flatMap(({ rows, at }): Entry<Row>[] => {
    const row = mergeRow(rows, rules);
    return row === undefined ? [] : [{ id: rules.idOf(row), row, rows, at }];
  });
  const fitting = withinMax(entries, rules);
  for (const { row, rows } of fitting) {
    if (rows.base !== undefined) continue;
    if (rows.mine === undefined) rules.changed?.("theirs", "added", row);
    else if (rows.theirs === undefined) rules.changed?.("mine", "added", row);
  }
  const order = mergeOrder(fitting, (orders) =>
    rules.order?.({
      base: orders.base.map(({ row }) => row),
      mine: orders.mine.map(({ row }) => row),
      theirs: orders.theirs.map(({ row }) => row),
    }),
  );
  return order.map(({ row }) => row);
}

function mergeRow<Row>(rows: Versions<Row | undefined>, rules: RowRules<Row>): Row | undefined {
  const { base, mine, theirs } = rows;
  if (mine !== undefined && theirs !== undefined) return rules.merge({ base, mine, theirs });
  const left = mine ?? theirs;
  if (left === undefined || base === undefined) return left;
  const remover: MergeSide = mine === undefined ? "mine" : "theirs";
  if (rules.isSame(base, left)) {
    rules.changed?.(remover, "removed", base);
    return undefined;
  }
  return rules.removed(rows) === remover ? undefined : left;
}

/** Only what both sides bring together can be too many; a list that was too long before is for the form to say. */
function withinMax<Row>(entries: Entry<Row>[], rules: RowRules<Row>): Entry<Row>[] {
  const { max = Number.POSITIVE_INFINITY } = rules;
  const of = (version: keyof Versions<unknown>) =>
    entries.filter(({ rows }) => rows[version] !== undefined);
  const [mine, theirs] = [of("mine"), of("theirs")];
  if (entries.length <= Math.max(max, mine.length, theirs.length)) return entries;
  const choice = rules.tooMany?.({
    base: of("base").map(({ row }) => row),
    mine: mine.map(({ row }) => row),
    theirs: theirs.map(({ row }) => row),
  });
  if (choice === undefined) return entries;
  return choice === "mine" ? mine : theirs;
}
