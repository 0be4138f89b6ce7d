import type { Standing } from "./Standing.js";

/** Days for which a portal stays open after its account's information has lapsed, unless the host says otherwise. */
export const LAPSE_GRACE_DAYS = 14;

const DAY = 24 * 60 * 60 * 1000;

/** More than this no host means, and an instant further away than JavaScript can count is none. */
const MOST_DAYS = 36_500;

/** The information was complete and is not any more. */
export interface Lapse {
  /** ISO 8601 instant at which it was first seen incomplete. */
  since: string;
  /** ISO 8601 instant until which the portal stays open. Equal to `since` where the host gives no time. */
  until: string;
  /** By the server's clock `until` has passed, whatever the browser's says. */
  over?: boolean;
}

/**
 * How long a lapse is borne with.
 * @param graceDays days, also parts of one; what is no number, or less than 0, is 0
 * @param now milliseconds since 1970
 */
export function lapseOf(standing: Standing, graceDays: number, now: number): Lapse | undefined {
  if (standing.status !== "lapsed") return undefined;
  const since = Date.parse(standing.since);
  // What can't be read is never a reason to shut somebody out without a date: the time begins now.
  const start = Number.isFinite(since) ? since : now;
  const days = Math.min(Math.max(graceDays || 0, 0), MOST_DAYS);
  const end = start + days * DAY;
  return {
    since: new Date(start).toISOString(),
    until: new Date(end).toISOString(),
    ...(!(now < end) && { over: true }),
  };
}
