import { durationOf, MINUTES_PER_DAY, minutesOf } from "../hours/timeRange.js";
import type { TimeRange } from "../record/SupportHours.js";
import { otherHalf } from "./otherHalf.js";
import type { TypedRange } from "./TypedRange.js";
import type { TextClock } from "./textClock.js";
import { isLooseHour, isOpenToHalf } from "./timeReader.js";

/** What stands around a range. */
export interface RangeContext {
  clock?: TextClock;
  /** The range before it on the same days. */
  previous?: TimeRange | undefined;
}

const HOUR = 60;

/** The longest night that a text may mean without saying "next day", in minutes. */
const LONGEST_NIGHT = 18 * HOUR;

/** So late at night a place closes that opened on the day before; what closes later is more likely a slip. */
const LATEST_CLOSING = "04:00";

/** Hours that nobody begins with on a clock of twelve, unless the afternoon is meant. */
const FIRST_MORNING_HOUR = "07:00";

/**
 * The range between two times as people mean it; undefined where it could well be another one. "9–5" ends in the
 * afternoon, "9–5pm" and "10pm–6" borrow the half of the day, and in "9–12, 1–5" the order of the day says the rest. It
 * never becomes a night unless the times say so: "22–6", "10:00–01:00".
 */
export function resolveRange(typed: TypedRange, context: RangeContext = {}): TimeRange | undefined {
  const { from, to } = typed;
  if (from.time === "00:00" && to.time === "00:00") return { opens: "00:00", closes: "24:00" };
  if (from.marked && to.marked) return literal(typed);
  if (typed.nextDay) return isLooseHour(from) && isOpenToHalf(to) ? undefined : literal(typed);
  if (from.marked) return isOpenToHalf(to) ? afterMark(typed) : literal(typed);
  if (to.marked) return isOpenToHalf(from) ? beforeMark(typed) : literal(typed);
  return to.time > from.time ? unmarkedDay(typed, context) : unmarkedTurn(typed, context);
}

function literal({ from, to }: TypedRange): TimeRange {
  return { opens: from.time, closes: to.time };
}

/** "9am–5", "10pm–6": the shorter one. "8am–9" is an hour or thirteen. */
function afterMark({ from, to }: TypedRange): TimeRange | undefined {
  const opens = from.time;
  const near = shorter({ opens, closes: to.time }, { opens, closes: otherHalf(to.time) });
  const isShort = durationOf(near) < 3 * HOUR && near.closes !== "12:00";
  return isShort && opens < "12:00" && near.closes > opens ? undefined : near;
}

/** "9–5pm", "3–6pm": within one day if it can be. "10–2am" may have begun in the morning or at night. */
function beforeMark({ from, to }: TypedRange): TimeRange | undefined {
  const closes = to.time;
  const both = [from.time, otherHalf(from.time)].map((opens) => ({ opens, closes }));
  const inOneDay = both.filter((range) => range.opens < closes);
  const [first, second] = inOneDay.length > 0 ? inOneDay : both;
  if (!first || !second) return first;
  const near = shorter(first, second);
  const far = near === first ? second : first;
  return inOneDay.length === 0 && durationOf(far) < 20 * HOUR ? undefined : near;
}

/** "9–12", "1–5". */
function unmarkedDay(typed: TypedRange, { clock, previous }: RangeContext): TimeRange | undefined {
  const { from, to } = typed;
  const range = literal(typed);
  const canBeLater = isOpenToHalf(to) && to.time <= "12:59" && from.time < "12:00";
  if (!isLooseHour(from) || !canBeLater) return range;
  const afternoon = { opens: otherHalf(from.time), closes: otherHalf(to.time) };
  const earliest = previous && endOf(previous);
  if (earliest !== undefined) {
    if (minutesOf(from.time) >= earliest) return range;
    const fits = minutesOf(afternoon.opens) >= earliest;
    return fits && (clock !== "h24" || earliest <= 13 * HOUR) ? afternoon : undefined;
  }
  if (clock === "h24" || from.time >= FIRST_MORNING_HOUR) return range;
  return clock === "h12" && from.time < "05:00" ? afternoon : undefined;
}

/** "9–5", "22–6", "10:00–01:00": it ends before it begins. */
function unmarkedTurn(typed: TypedRange, { previous }: RangeContext): TimeRange | undefined {
  const { from, to } = typed;
  const night = literal(typed);
  if (to.time === "00:00") return night;
  if (from.time >= "13:00") {
    return isOpenToHalf(to) && durationOf(night) > LONGEST_NIGHT ? undefined : night;
  }
  if (!isOpenToHalf(to)) {
    const isNight = to.time < LATEST_CLOSING && durationOf(night) <= LONGEST_NIGHT;
    return isNight && !isLooseHour(from) ? night : undefined;
  }
  const day = { opens: from.time, closes: otherHalf(to.time) };
  const earliest = previous && endOf(previous);
  if (earliest !== undefined && minutesOf(day.opens) < earliest) return undefined;
  // "6–4" is a day, "6–2" may be an evening as well.
  const isEvening = isOpenToHalf(from) && day.opens < FIRST_MORNING_HOUR;
  return isEvening && (day.opens < "05:00" || day.closes < "16:00") ? undefined : day;
}

/** In minutes since midnight; undefined for a range that runs into the next day. */
function endOf(range: TimeRange): number | undefined {
  const end = minutesOf(range.opens) + durationOf(range);
  return end <= MINUTES_PER_DAY ? end : undefined;
}

function shorter(one: TimeRange, other: TimeRange): TimeRange {
  return durationOf(other) < durationOf(one) ? other : one;
}
