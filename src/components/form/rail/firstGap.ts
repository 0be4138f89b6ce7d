import type { Completeness } from "../../../domain/index.js";

/** The first section in which something is due, in the order on the page. */
export function firstGap(completeness: Completeness): string | undefined {
  return completeness.sections.find(({ status }) => status === "missing" || status === "invalid")
    ?.id;
}
