/** Minutes since midnight of the day it starts on; past 1440 is the next day. */
export interface MinuteSpan {
  start: number;
  end: number;
}

/** A rule of an `opening_hours` value that we understand. */
export interface OsmRule {
  /** Where its text is. */
  start: number;
  end: number;
  isOpen: boolean;
  /** After a `,`: adds to what is there. Otherwise it replaces the whole calendar day. */
  adds: boolean;
  /** By index, Monday first. */
  weekdays: ReadonlySet<number>;
  /** Day numbers; absent in a rule of every week. */
  dates?: ReadonlySet<number>;
  spans: readonly MinuteSpan[];
  comment: string;
}
