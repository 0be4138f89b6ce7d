import type { PluralForms } from "./PluralForms.js";

/** The words for giving several contacts at once: from a list, and from other sections. */
export interface SeveralMessages {
  /** The button that opens the box for a list; also the box's group. */
  paste: string;
  pasteLabel: string;
  pasteHint: string;
  /** Takes the people out of the list. */
  pasteUse: string;
  /** What is in the box has become no contact yet. */
  pasteWaiting: string;
  /** In the footer, when a list that waits in a box held the form back. */
  pasteHeldBack: string;
  pasteEmptyIt: string;
  /** There is nothing in the box. */
  pasteEmpty: string;
  close: string;
  /** What became of a list, or of a choice. `{people}` are addresses. */
  added: PluralForms;
  noneAdded: string;
  known: PluralForms;
  repeated: PluralForms;
  /** Who was there already, and lacked a name or a number that the list has. */
  completed: string;
  refused: PluralForms;
  /** Stands for `{count}` people or lines that are not named. */
  more: string;
  /** A line of what was refused: `{text}` is as it was pasted. */
  refusedLine: string;
  reasons: Record<"no_email" | "invalid_email" | "name_too_long" | "too_many", string>;
  /** The button that opens the choice among contacts of other sections; also the choice's group. */
  reuse: string;
  /** What the list of them is called. */
  reusePeople: string;
  /** All `{count}` contacts of `{section}` that are not here yet, in one step. */
  reuseEverybody: string;
  reuseNobody: string;
  reuseUse: string;
  reuseNoneChosen: string;
  /** There is room for `{count}`. */
  reuseTooMany: PluralForms;
}
