"use client";

import { createContext } from "react";
import type { GateWords } from "../../messages/GateWords.js";
import { gateEnglish } from "../../messages/gateEnglish.js";
import { type Messages, type MessagesOverride, mergeWords } from "../../messages/index.js";

/** The words that a host gave, and what they make of English. */
export interface ProvidedMessages {
  given: MessagesOverride | undefined;
  /** The words that are there before the form is. */
  gate: GateWords;
  /** Every word. English comes from who asks, since all of it is downloaded only with what reads all of it. */
  over: (english: Messages) => Messages;
}

export function provideMessages(given: MessagesOverride | undefined): ProvidedMessages {
  if (!given) return { given, gate: gateEnglish, over: (english) => english };
  let merged: Messages | undefined;
  return {
    given,
    gate: mergeWords(gateEnglish, given),
    // Once for all who ask: a language has hundreds of texts.
    over: (english) => {
      merged ??= mergeWords(english, given);
      return merged;
    },
  };
}

/** The words of the nearest provider; English where there is none. */
export const MessagesContext = createContext(provideMessages(undefined));
