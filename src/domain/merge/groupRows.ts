import { VERSIONS, type Versions } from "./Versions.js";

/** What is one row in up to three versions, and where it stands in each. */
export interface RowGroup<Row> {
  rows: Versions<Row | undefined>;
  at: Versions<number | undefined>;
}

/**
 * Which rows of three lists are one? Those with the same id; then, key by key, those that share a key. A key that
 * several rows of one list have says nothing about these, and rows of one list never become one.
 */
export function groupRows<Row>(
  lists: Versions<readonly Row[]>,
  idOf: (row: Row) => string,
  keys: readonly ((row: Row) => string | undefined)[] = [],
): RowGroup<Row>[] {
  return keys.reduce((groups, keyOf) => joinByKey(groups, keyOf), groupById(lists, idOf));
}

function groupById<Row>(
  lists: Versions<readonly Row[]>,
  idOf: (row: Row) => string,
): RowGroup<Row>[] {
  const byId = new Map<string, RowGroup<Row>>();
  for (const version of VERSIONS) {
    const seen = new Map<string, number>();
    for (const [index, row] of lists[version].entries()) {
      const id = idOf(row);
      const times = seen.get(id) ?? 0;
      seen.set(id, times + 1);
      // An id that a malformed list has twice: the second one is the second one everywhere.
      const place = `${times}:${id}`;
      const group = byId.get(place) ?? emptyGroup<Row>();
      group.rows[version] = row;
      group.at[version] = index;
      byId.set(place, group);
    }
  }
  return [...byId.values()];
}

function emptyGroup<Row>(): RowGroup<Row> {
  return {
    rows: { base: undefined, mine: undefined, theirs: undefined },
    at: { base: undefined, mine: undefined, theirs: undefined },
  };
}

function joinByKey<Row>(
  groups: readonly RowGroup<Row>[],
  keyOf: (row: Row) => string | undefined,
): RowGroup<Row>[] {
  const holders = new Map<string, Versions<RowGroup<Row>[]>>();
  for (const group of groups.filter(isIncomplete)) {
    for (const version of VERSIONS) {
      const row = group.rows[version];
      const key = row && keyOf(row);
      if (!key) continue;
      const known = holders.get(key) ?? { base: [], mine: [], theirs: [] };
      known[version].push(group);
      holders.set(key, known);
    }
  }
  let joined = [...groups];
  // In the order of the keys, so that the outcome does not depend on whose list is whose.
  for (const key of [...holders.keys()].sort()) {
    const known = holders.get(key);
    const unique = VERSIONS.flatMap((version) =>
      known?.[version].length === 1 ? known[version] : [],
    );
    joined = joinAll(joined, [...new Set(unique)]);
  }
  return joined;
}

/** Joins groups of the list into one; groups that were joined before are not in it any more, and are left alone. */
export function joinAll<Row>(
  groups: readonly RowGroup<Row>[],
  wanted: readonly RowGroup<Row>[],
): RowGroup<Row>[] {
  const present = wanted.filter((group) => groups.includes(group));
  const sets = canJoin(present) ? [present] : pairsOf(present).filter(canJoin);
  const [parts] = sets;
  if (sets.length !== 1 || !parts || parts.length < 2) return [...groups];
  const whole = emptyGroup<Row>();
  for (const part of parts) {
    for (const version of VERSIONS) {
      whole.rows[version] ??= part.rows[version];
      whole.at[version] ??= part.at[version];
    }
  }
  return groups.flatMap((group) =>
    group === parts[0] ? [whole] : parts.includes(group) ? [] : [group],
  );
}

function pairsOf<Item>(items: readonly Item[]): Item[][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other]));
}

/** Nobody has two of them. */
function canJoin<Row>(groups: readonly RowGroup<Row>[]): boolean {
  return VERSIONS.every(
    (version) => groups.filter((group) => group.rows[version] !== undefined).length < 2,
  );
}

function isIncomplete<Row>({ rows }: RowGroup<Row>): boolean {
  return VERSIONS.some((version) => rows[version] === undefined);
}
