import type { ContactGateErrorCode } from "../../client/index.js";

/** Why the portal opened. */
export type UnlockReason =
  /** It was complete (or only reminded of) when it was first asked about. */
  | "start"
  /** This page saved what was missing. */
  | "saved"
  /** Somebody else did, here or in another tab. */
  | "elsewhere"
  /** The load failed, and the host chose to open then. */
  | "failed_load";

/** What went wrong: codes only, never a contact value, so that it can be logged as it is. */
export interface GateFailure {
  during: "load" | "save" | "remind" | "render";
  code: ContactGateErrorCode;
  /** Finer than `code`, when the server or the gate knows more: `would_become_incomplete`, `outdated`… */
  reason?: string;
  /** HTTP status, when there was an answer. */
  status?: number;
}

/** What a host is told. No callback carries a contact value. */
export interface GateCallbacks {
  /** The portal can't be used now. `sections` are the ids of those that are due. */
  onLocked?: (details: { sections: string[] }) => void;
  onUnlocked?: (details: { reason: UnlockReason }) => void;
  /** The record was saved here, complete or in part. */
  onSaved?: (details: { complete: boolean }) => void;
  onError?: (failure: GateFailure) => void;
  /** The backend answered 401: the host can sign the person in again. What was typed is still there. */
  onSessionExpired?: () => void;
}
