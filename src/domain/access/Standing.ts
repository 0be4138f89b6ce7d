import type { Completeness, Issue } from "../completeness/Completeness.js";

/** What is remembered of an account's contact information in one environment. */
export interface CompletionHistory {
  /** ISO 8601 instant at which it was first seen complete. Absent: it never was. */
  completedAt?: string | undefined;
  /** ISO 8601 instant at which it was first seen incomplete again. Absent: it is complete, or never was. */
  lapsedAt?: string | undefined;
  /** Ids of the sections that were due then. */
  lapsedSections?: readonly string[] | undefined;
}

/**
 * Where an account stands: it gives its information for the first time, has given it, or had given all of it until
 * something was lost, such as its only alert contact, or became required.
 */
export type Standing =
  | { status: "never_complete"; due: readonly Issue[] }
  | { status: "complete" }
  | {
      status: "lapsed";
      /** ISO 8601 instant at which it was first seen incomplete again. */
      since: string;
      due: readonly Issue[];
    };

/** Where an account stands, by the verdict of this moment and what is remembered. */
export function standingOf(
  { status, currentlyDue: due }: Pick<Completeness, "status" | "currentlyDue">,
  { completedAt, lapsedAt }: CompletionHistory,
): Standing {
  if (status === "complete") return { status: "complete" };
  if (completedAt === undefined || lapsedAt === undefined) return { status: "never_complete", due };
  return { status: "lapsed", since: lapsedAt, due };
}
