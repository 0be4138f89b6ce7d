import type { TimeReading } from "./timeReader.js";
import type { Vocabulary } from "./vocabulary.js";

/** What stays the same while one text is read. */
export interface HoursReading {
  text: string;
  vocabulary: Vocabulary;
  readTime: (text: string) => TimeReading | undefined;
  /** The number of a month, by its name. */
  monthOf: (word: string) => number | undefined;
  /** The id of a time zone in its usual case; undefined for what is none. */
  zoneOf: (text: string) => string | undefined;
}
