import type { HoursItem } from "./HoursItem.js";
import type { HoursReading } from "./HoursReading.js";
import { itemAt } from "./itemAt.js";
import type { HoursTextStop } from "./ParsedHours.js";
import { skipSpace } from "./rangeAt.js";

/** The items of a text in their order, up to where one is not understood. */
export function readItems(reading: HoursReading): { items: HoursItem[]; stop?: HoursTextStop } {
  const { text } = reading;
  const items: HoursItem[] = [];
  let meaningful: HoursItem | undefined;
  let index = skipSpace(text, 0);
  while (index < text.length) {
    const result = itemAt(reading, index, meaningful);
    if ("stop" in result) return { items, stop: result.stop };
    const { item, end } = result;
    if (item) items.push(item);
    if (item && item.kind !== "comma") meaningful = item;
    index = skipSpace(text, end);
  }
  return { items };
}
