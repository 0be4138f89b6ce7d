"use client";

import { useContactGate } from "../../gate/index.js";
import { sectionWords } from "../words/sectionLabel.js";
import { useGateWords } from "../words/useGateWords.js";

/**
 * Throws as soon as a policy is known that has a section without words, in whichever environment the section is asked
 * for: the mistake shows when the host starts, and not when somebody gets to that section. Renders nothing.
 */
export function SectionWordsCheck() {
  const { base } = useContactGate();
  const messages = useGateWords();
  for (const { id } of base?.policy.sections ?? []) sectionWords(messages, id);
  return null;
}
