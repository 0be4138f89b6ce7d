import type { ContactInfoSnapshot } from "../client/index.js";

/** May a portal that was never open be opened on this snapshot? The server's verdict decides. */
export function opensPortal(snapshot: ContactInfoSnapshot, now: number): boolean {
  if (snapshot.completeness.status === "complete") return true;
  return snapshot.mode === "remind" && !isPastDeadline(snapshot, now);
}

/** Must a portal that is open be locked? New dues alone only show a banner; a deadline locks. */
export function locksOpenPortal(snapshot: ContactInfoSnapshot, now: number): boolean {
  return snapshot.completeness.status !== "complete" && isPastDeadline(snapshot, now);
}

/** A deadline that can't be read counts as passed, so that a mistake never opens anything. */
function isPastDeadline({ deadline }: ContactInfoSnapshot, now: number): boolean {
  return deadline !== undefined && !(now < Date.parse(deadline));
}
