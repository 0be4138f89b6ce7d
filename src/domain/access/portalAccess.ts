import type { Completeness } from "../completeness/Completeness.js";
import type { Lapse } from "./lapseOf.js";

/** All by which a portal is open or closed; a snapshot has these. */
export interface AccessFacts {
  completeness: Pick<Completeness, "status">;
  mode: "lock" | "remind";
  /** ISO 8601 instant from which on `remind` is `lock`. */
  deadline?: string | undefined;
  /** By the server's clock the deadline has passed. */
  overdue?: boolean | undefined;
  /** The portal is open whatever is due. */
  waived?: string | undefined;
  lapse?: Lapse | undefined;
}

/**
 * May the portal be open? The one rule (R12) for the server's guard, the gate, and the client in memory.
 * @param now milliseconds since 1970
 */
export function isPortalOpen(facts: AccessFacts, now: number): boolean {
  if (facts.completeness.status === "complete" || isWaived(facts)) return true;
  return (facts.mode === "remind" && !isOverdue(facts, now)) || isBorneWith(facts, now);
}

/**
 * Must a portal that is open be closed? What has only just become due shows a banner first; a date that was named and has
 * passed closes.
 */
export function closesOpenPortal(facts: AccessFacts, now: number): boolean {
  if (isPortalOpen(facts, now)) return false;
  return isOverdue(facts, now) || facts.lapse !== undefined;
}

/**
 * The instant (ISO 8601) at which a portal that is open closes unless the information is given: what a banner names.
 * `undefined`: none, because nothing is due or nothing closes it.
 */
export function closingTime(facts: AccessFacts): string | undefined {
  const { mode, deadline, lapse } = facts;
  if (facts.completeness.status === "complete" || isWaived(facts)) return undefined;
  if (!lapse) return deadline;
  if (mode === "lock") return lapse.until;
  // Until the deadline all are merely reminded, and a lapse may be borne with for longer.
  return deadline !== undefined && Date.parse(deadline) < Date.parse(lapse.until)
    ? lapse.until
    : deadline;
}

/** A reason that this version does not know opens nothing by itself. */
function isWaived({ waived }: AccessFacts): boolean {
  return waived === "bypass" || waived === "off";
}

/**
 * By the server's clock, so that setting the browser's back gains nothing, or by the browser's, so that a page that
 * gets no answer locks too. A deadline that can't be read counts as passed: a mistake never opens anything.
 */
function isOverdue({ deadline, overdue }: AccessFacts, now: number): boolean {
  return overdue === true || (deadline !== undefined && !(now < Date.parse(deadline)));
}

/** The account was complete, and has been given time to become it again. */
function isBorneWith({ lapse }: AccessFacts, now: number): boolean {
  return lapse !== undefined && lapse.over !== true && now < Date.parse(lapse.until);
}
