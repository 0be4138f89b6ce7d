import type {
  ContactGateClient,
  ContactGateError,
  ContactInfoSnapshot,
} from "../../client/index.js";
import type { ContactInfo, Requirements } from "../../domain/index.js";
import type { GateState } from "./GateState.js";

export type SaveOutcome =
  | { status: "saved"; snapshot: ContactInfoSnapshot }
  | { status: "conflict"; current: ContactInfoSnapshot }
  | { status: "failed"; error: ContactGateError }
  /** The account or user changed, or the provider went away, while it was under way. */
  | { status: "aborted" };

/** What `useContactGate()` answers: the state, and everything that can be done with it. */
export interface ContactGate extends GateState {
  client: ContactGateClient;
  /** The portal may not be used now. */
  locked: boolean;
  /** The policy resolved for this account and environment; absent until the first load. */
  requirements: Requirements | undefined;
  /** Somebody else completed the record while something was typed here. */
  completedElsewhere: boolean;
  /** Asks the server again; a clean form takes over what it answers. */
  reload(): Promise<void>;
  /** One save at a time: a second call while one is under way answers with the first one's outcome. Never rejects. */
  save(info: ContactInfo): Promise<SaveOutcome>;
  /** The form tells whether it holds unsaved text. */
  setDirty(dirty: boolean): void;
  /**
   * Something is typed beside the record, in a box of a host's own: until what this returns is called, the portal does
   * not open over it by itself.
   */
  holdText(): () => void;
  /** Puts the reminder of an open portal off, if the server lets. Never rejects; answers whether it was put off. */
  remindLater(): Promise<boolean>;
  /**
   * Goes on with text that was typed before, on the record that it was typed on: a save then meets what others have
   * saved meanwhile as a conflict, and overwrites nothing. The form counts as dirty.
   */
  resumeDraft(draft: { revision: string; info: ContactInfo }): void;
  /** Takes over `latest`, dropping what was typed; opens the portal if that is complete. */
  takeLatest(): void;
  /**
   * Out of a conflict with what was typed: the next save goes on top of `onto`, which should be the record that it was
   * merged with. @default `latest`
   */
  keepMine(onto?: ContactInfoSnapshot): void;
  /** Out of a conflict without a decision: everything is as before, and the next save meets the conflict again. */
  leaveConflict(): void;
}
