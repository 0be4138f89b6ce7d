import type { KeyboardEvent, RefObject } from "react";
import type { TimeRange } from "../../../domain/index.js";
import type { TimeChoice } from "./timeChoices.js";

export interface TimeListProps {
  /** DOM id of the box; those of the list and its options begin with it. */
  boxId: string;
  label: string;
  edge: keyof TimeRange;
  /** `"HH:MM"` at which the range opens, or what stands in its place. */
  opens: string;
  /** What the box holds, as `"HH:MM"`; undefined while it can't be read. */
  time: string | undefined;
  /** Minutes between two times. */
  step: number;
  /** The words of an option. */
  nameOf: (choice: TimeChoice) => string;
  onPick: (time: string) => void;
  /** Enter, with nothing chosen: what was typed counts. */
  onKeep: () => void;
  /** DOM id of the option that Enter would take. Keep its identity. */
  onActive: (id: string | undefined) => void;
  /** Filled with what handles the keys of the box. */
  keys: RefObject<((event: KeyboardEvent) => void) | undefined>;
}
