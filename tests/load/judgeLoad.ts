import type { Writes } from "./runWriter.js";

/** One row of the audit trail: the revision it is about, and whose contacts changed in it. */
export interface AuditedWrite {
  revision: string;
  writers: readonly number[];
}

export interface LoadVerdict {
  /** Acknowledged writes that the database does not have. */
  lost: string[];
  /** Writes that the database has more often than they were sent, or that nobody sent. */
  doubled: string[];
}

/**
 * Holds what the writers were told against what the database has.
 * @param turns the turn of each writer that its account's record holds at the end
 */
export function judgeLoad(
  { acknowledged, recovered }: Pick<Writes, "acknowledged" | "recovered">,
  audited: readonly AuditedWrite[],
  turns: ReadonlyMap<number, number>,
): LoadVerdict {
  const lost: string[] = [];
  const doubled: string[] = [];
  const timesOf = counted(audited.map(({ revision }) => revision));
  for (const { writer, turn, revision } of acknowledged) {
    const times = timesOf.get(revision) ?? 0;
    if (times === 0) lost.push(`turn ${turn} of writer ${writer} is not in the audit trail`);
    if (times > 1) doubled.push(`turn ${turn} of writer ${writer} was written ${times} times`);
  }
  const sent = counted([...acknowledged, ...recovered].map(({ writer }) => writer));
  const written = counted(audited.flatMap(({ writers }) => writers));
  for (const writer of new Set([...sent.keys(), ...written.keys()])) {
    const [wanted, found] = [sent.get(writer) ?? 0, written.get(writer) ?? 0];
    if (found < wanted) lost.push(`writer ${writer} has written ${wanted}, ${found} are there`);
    if (found > wanted) doubled.push(`writer ${writer} has written ${wanted}, ${found} are there`);
    const turn = turns.get(writer) ?? 0;
    if (turn < wanted) lost.push(`the record has turn ${turn} of writer ${writer}, of ${wanted}`);
  }
  const idle = audited.filter(({ writers }) => writers.length !== 1).length;
  if (idle > 0) doubled.push(`${idle} writes changed nothing, or more than one writer's contact`);
  return { lost, doubled };
}

function counted<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
