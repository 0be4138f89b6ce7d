import type { Weekday } from "../record/SupportHours.js";
import type { HourCycle } from "./HourCycle.js";
import type { HoursTextWords } from "./HoursTextWords.js";

export interface HoursTextFormat {
  words: HoursTextWords;
  /** BCP 47 tag: the form of times. */
  locale: string;
  /** @default the locale's, see `hourCycleOf` */
  hourCycle?: HourCycle;
  /** The day that runs of days begin with. @default "monday" */
  weekStartsOn?: Weekday;
  /** Says "next day" beside every range that ends on the day after, and not only where one could take it for a slip. @default false */
  nextDay?: boolean;
  /** What a time zone is called. A text with such names is for people: it can't be read back. @default its id */
  zoneName?: (timeZone: string) => string;
}
