import type { ReadItem } from "./HoursItem.js";
import type { HoursReading } from "./HoursReading.js";
import { itemAt } from "./itemAt.js";
import type { HoursTextStop } from "./ParsedHours.js";
import { skipSpace } from "./skipSpace.js";

/** The items of a text in their order, up to where one is not understood. */
export function readItems(reading: HoursReading): { items: ReadItem[]; stop?: HoursTextStop } {
  const { text } = reading;
  const items: ReadItem[] = [];
  let meaningful: ReadItem | undefined;
  let index = skipSpace(text, 0);
  let isLineStart = true;
  while (index < text.length) {
    const result = itemAt(reading, index, { last: meaningful, isLineStart });
    if ("stop" in result) return { items, stop: result.stop };
    const { item, end } = result;
    isLineStart = text.charAt(index) === "\n";
    if (item) items.push(item);
    if (item && !isMark(item)) meaningful = item;
    index = skipSpace(text, end);
  }
  return { items };
}

/** Signs between items do not keep a day from its hours. */
function isMark({ kind }: ReadItem): boolean {
  return kind === "comma" || kind === "open" || kind === "close";
}
