import type { ContactInfo } from "../../domain/record/ContactInfo.js";
import type { ContactGateError, ContactGateErrorCode } from "../ContactGateError.js";
import type { Viewer } from "../ContactInfoSnapshot.js";
import type { MemoryActor } from "./MemoryBackend.js";

/** The calls of a client, by name. */
export type MemoryOperation =
  | "load"
  | "save"
  | "remindLater"
  | "sendTest"
  | "users.list"
  | "users.invite"
  | "users.resend"
  | "users.withdraw"
  | "users.changeRole"
  | "users.remove"
  | "users.ask";

export interface MemoryFaultOptions {
  /** How many calls fail. @default 1 */
  times?: number;
  /** The effect takes place and the answer is lost, as when a connection breaks after the commit. @default false */
  afterEffect?: boolean;
}

/** The strings behind the page: what a story or a test pulls. */
export interface MemoryControl {
  /** Milliseconds that every call of this client takes from now on; 0 answers at once, without a timer. */
  delay(milliseconds: number): void;
  /**
   * Makes the next call (or the next `times` calls) of `operation` fail. A `conflict` on save that is given as a
   * code carries the current record.
   */
  failNext(
    operation: MemoryOperation,
    error: ContactGateErrorCode | ContactGateError,
    options?: MemoryFaultOptions,
  ): void;
  /** Holds back the answers of `operation` until the returned function is called. */
  hang(operation: MemoryOperation): () => void;
  /**
   * Somebody else saves, behind the page's back: no right is asked and nothing is judged.
   * @param by `@default { id: "u-priya", name: "Priya Raman" }`
   */
  change(update: (info: ContactInfo) => ContactInfo, by?: MemoryActor): void;
  /** Somebody else gives everything that is missing in this client's environment. */
  complete(by?: MemoryActor): void;
  /** Changes who is looking, or what they may do, from the next call on. */
  setViewer(viewer: Partial<Viewer>): void;
  /** A copy of the record as the backend has it now. */
  readonly info: ContactInfo;
  /** The calls so far, the oldest first, without what was in them. */
  readonly calls: readonly MemoryOperation[];
}
