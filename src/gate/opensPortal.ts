import type { ContactInfoSnapshot } from "../client/index.js";

/** May a portal that was never open be opened on this snapshot? The server's verdict decides. */
export function opensPortal(snapshot: ContactInfoSnapshot, now: number): boolean {
  if (snapshot.completeness.status === "complete" || isWaived(snapshot)) return true;
  return snapshot.mode === "remind" && !isOverdue(snapshot, now);
}

/** Must a portal that is open be locked? New dues alone only show a banner; a deadline locks. */
export function locksOpenPortal(snapshot: ContactInfoSnapshot, now: number): boolean {
  return snapshot.completeness.status !== "complete" && isOverdue(snapshot, now);
}

/** A reason that this version does not know opens nothing by itself. */
function isWaived({ waived }: ContactInfoSnapshot): boolean {
  return waived === "bypass" || waived === "off";
}

/**
 * By the server's clock, so that setting the browser's back gains nothing, or by the browser's, so that a page that
 * gets no answer locks too. A deadline that can't be read counts as passed: a mistake never opens anything.
 */
function isOverdue({ deadline, overdue }: ContactInfoSnapshot, now: number): boolean {
  return overdue === true || (deadline !== undefined && !(now < Date.parse(deadline)));
}
