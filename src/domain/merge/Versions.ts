/** One value in three records: as it was, as one person has it now, and as somebody else has saved it. */
export interface Versions<Value> {
  base: Value;
  mine: Value;
  theirs: Value;
}

export type MergeSide = "mine" | "theirs";

export const VERSIONS = ["base", "mine", "theirs"] as const;

/**
 * Who has changed it: nobody or both in the same way (`same`), one side, or both differently (`clash`). The only place
 * where three versions are compared.
 */
export function verdictOf<Value>(
  { base, mine, theirs }: Versions<Value>,
  isSame: (one: Value, other: Value) => boolean = Object.is,
): "same" | MergeSide | "clash" {
  if (isSame(mine, theirs)) return "same";
  if (isSame(base, mine)) return "theirs";
  if (isSame(base, theirs)) return "mine";
  return "clash";
}
