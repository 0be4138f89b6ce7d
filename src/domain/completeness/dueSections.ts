import type { Completeness } from "./Completeness.js";

/** Ids of the sections in which something is due now. */
export function dueSections({ sections }: Completeness): ReadonlySet<string> {
  const due = sections.filter(({ status }) => status === "missing" || status === "invalid");
  return new Set(due.map(({ id }) => id));
}
