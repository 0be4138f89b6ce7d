import type { ContactGateError, ContactInfoSnapshot } from "../../client/index.js";
import type { ContactInfo } from "../../domain/index.js";

/** What a load that fails before there was any verdict does to the portal. */
export type FailedLoad = "locked" | "open";

/** Everything that can happen to a gate. `now` is in milliseconds since the epoch: the reducer has no clock. */
export type GateEvent =
  /** Another client: another account, user or environment; which of them, its first snapshot tells. */
  | { type: "clientChanged"; snapshot?: ContactInfoSnapshot | undefined; now: number }
  | { type: "loadStarted" }
  /** `askedAt`: the revision that was the newest when it was asked, for a question that a save does not break off. */
  | { type: "loaded"; snapshot: ContactInfoSnapshot; now: number; askedAt?: string | undefined }
  /** What has failed is being tried again. */
  | { type: "loadRetried" }
  /** `failures`: how many loads in a row had failed before. */
  | { type: "loadFailed"; error: ContactGateError; failedLoad: FailedLoad; failures?: number }
  | { type: "saveStarted" }
  /** A save that got no answer is about to be sent again. */
  | { type: "saveRetried" }
  | { type: "saved"; snapshot: ContactInfoSnapshot; now: number }
  | { type: "saveFailed"; error: ContactGateError }
  | { type: "saveAborted" }
  | { type: "saveConflicted"; current: ContactInfoSnapshot }
  | { type: "dirtyChanged"; dirty: boolean; now: number }
  /** Text that is no part of the record yet has been begun, or is sent or given up. */
  | { type: "otherTextChanged"; otherText: boolean; now: number }
  /** Text that was typed before goes on, on the record it was typed on. */
  | { type: "draftResumed"; revision: string; info: ContactInfo }
  | { type: "latestTaken"; now: number }
  /** `onto` is the record that was merged with what was typed; the newest one when left out. */
  | { type: "mineKept"; onto?: ContactInfoSnapshot | undefined }
  | { type: "conflictLeft" }
  | { type: "deadlinePassed"; now: number };
