import type { PasteResult } from "./readPasted.js";

/** The box for a list: what is in it, and what became of what was. */
export interface Pasting {
  text: string;
  busy: boolean;
  /** What became of the list that was used last. */
  result: PasteResult | undefined;
  /** How often it was asked what is to become of the list in the box, since it was changed. */
  reminders: number;
  setText: (text: string) => void;
  /** Asks what is to become of the list in the box. */
  remind: () => void;
  /** Leaves the list, and what became of the one before it. */
  empty: () => void;
  /** What became of a list that left nothing to mend has been seen. */
  forget: () => void;
  /** Adds who is in the box. */
  take: () => void;
  /** Adds who is in `list`; what can't be taken joins what is in the box. */
  takeList: (list: string) => void;
}
