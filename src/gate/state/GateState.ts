import type { ContactGateError, ContactInfoSnapshot } from "../../client/index.js";

export type GateStatus = "loading" | "failed" | "locked" | "saving" | "conflict" | "unlocked";

/**
 * What has become of the host's portal: `unmounted` (never opened yet, so not rendered at all), `inert` (was open,
 * is locked again: kept mounted and made inert, so that no work is lost) or `open`.
 */
export type PortalState = "unmounted" | "inert" | "open";

/** Whom the portal was last shown or locked for. */
export interface GateSession {
  account: string;
  user: string;
  environment: string;
}

/** The gate's whole state. Only the reducer makes one. */
export interface GateState {
  status: GateStatus;
  portal: PortalState;
  /** Known from the first verdict on, and kept while another client loads. */
  session: GateSession | undefined;
  /** Counts changes of account or user: what belonged to the one before must not be shown to the next. */
  generation: number;
  /** The record the form was opened on; its revision goes with a save. */
  base: ContactInfoSnapshot | undefined;
  /** The newest record known. Other than `base` only while the person has typed something. */
  latest: ContactInfoSnapshot | undefined;
  /** The failure of the last load or save, until the next one starts. */
  error: ContactGateError | undefined;
  /** The call that `error` is of: a form that saves says itself why its save has failed. */
  failed: "load" | "save" | undefined;
  /** What has failed is being tried again, without anybody having asked for it. */
  retrying: boolean;
  /** The form holds something that has not been saved: never replaced without asking. */
  dirty: boolean;
  /**
   * Something is typed that is no part of the record yet: an invitation, a message to somebody, a list in its box. The
   * portal does not open over it by itself.
   */
  otherText: boolean;
}
