import { foldWord } from "./foldWord.js";

/** Words for times of day, with commas between spellings. */
export interface TimeWords {
  noon: string;
  midnight: string;
  /** Beside a time of the first half of the day: "in the morning". */
  morning: string;
  /** Beside a time of the second half: "in the afternoon", "evening". */
  afternoon: string;
}

/** Understood in every language. */
export const ENGLISH_TIME_WORDS: TimeWords = {
  noon: "noon, midday, noontime",
  midnight: "midnight",
  morning: "morning, in the morning, mornings",
  afternoon: "afternoon, in the afternoon, afternoons, evening, in the evening, evenings",
};

/** Folded spellings. */
export function spellingsOf(text: string): string[] {
  return text
    .split(",")
    .map(foldWord)
    .filter((word) => word !== "");
}
