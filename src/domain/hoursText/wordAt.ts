import { asciiDigits } from "./asciiDigits.js";
import { foldWord } from "./foldWord.js";
import { matchAt } from "./matchAt.js";
import type { Vocabulary, WordMeaning } from "./vocabulary.js";

/** Most pieces of one phrase: "24 hours a day" has four, "24 h / 7" too. */
const MOST_PIECES = 5;

/** One piece of a phrase: letters with the dot of an abbreviation, a number, or a sign that phrases hold. */
const PIECE = /[^\S\n]*(?:[\p{L}\p{M}]{1,40}(?![\p{L}\p{M}])\.?|\p{Nd}{1,4}(?!\p{Nd})|\/)/uy;

export interface WordFound {
  meaning: WordMeaning;
  /** Index after the word. */
  end: number;
}

/** The longest known word or phrase that starts at `index`. */
export function wordAt(text: string, index: number, vocabulary: Vocabulary): WordFound | undefined {
  let found: WordFound | undefined;
  let phrase = "";
  let end = index;
  for (let pieces = 0; pieces < MOST_PIECES; pieces += 1) {
    const piece = matchAt(PIECE, text, end);
    if (piece === undefined) break;
    end += piece.length;
    phrase += asciiDigits(foldWord(piece));
    const meaning = vocabulary.get(phrase);
    if (meaning) found = { meaning, end };
  }
  return found;
}
