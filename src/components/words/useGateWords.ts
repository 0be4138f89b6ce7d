"use client";

import { useContext, useMemo } from "react";
import type { GateWords } from "../../messages/GateWords.js";
import { type MessagesOverride, mergeWords } from "../../messages/index.js";
import { MessagesContext } from "./MessagesContext.js";

/**
 * `useMessages` for what every page downloads: the words that are needed before the form is there. Where a component
 * comes with the form, take `useMessages`.
 */
export function useGateWords(override?: MessagesOverride): GateWords {
  const { gate } = useContext(MessagesContext);
  return useMemo(() => (override ? mergeWords(gate, override) : gate), [gate, override]);
}
