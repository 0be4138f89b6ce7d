import type { ReadItem } from "./HoursItem.js";
import type { HoursTextStop } from "./ParsedHours.js";

/** What was found: an item, or nothing but an index to go on from, or the end of all understanding. */
export type ItemResult = { item?: ReadItem; end: number } | { stop: HoursTextStop };

/** Where an item stands. */
export interface ItemPlace {
  /** The item before it, signs between items aside. */
  last: ReadItem | undefined;
  isLineStart: boolean;
}
