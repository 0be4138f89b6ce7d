import type { TypedRange } from "./TypedRange.js";
import { isOpenToHalf } from "./timeReader.js";

/** The clock of a text, where its times agree on one: of twelve hours or of 24. */
export type TextClock = "h12" | "h24" | undefined;

/** "17", "09:00" and "0900" are on a clock of 24 hours; "5 pm" and "9-5" are on one of twelve. */
export function textClock(ranges: readonly TypedRange[]): TextClock {
  const has12 = ranges.some(
    ({ from, to }) =>
      from.marked ||
      to.marked ||
      (isOpenToHalf(from) && isOpenToHalf(to) && to.time <= from.time && from.time < "13:00"),
  );
  const has24 = ranges.some(({ from, to }) =>
    [from, to].some((time) => !time.marked && !isOpenToHalf(time)),
  );
  if (has12 === has24) return undefined;
  return has12 ? "h12" : "h24";
}
