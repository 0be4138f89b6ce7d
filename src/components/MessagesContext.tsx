"use client";

import { createContext, useContext, useMemo } from "react";
import type { Messages, MessagesOverride } from "../messages/index.js";
import { mergeMessages } from "../messages/index.js";
import { en } from "../messages/locales/en.js";

/** The words of the nearest provider; English where there is none. */
export const MessagesContext = createContext<Messages>(en);

/** The words to use here: the provider's, with a component's own `messages` prop over them. */
export function useMessages(override?: MessagesOverride): Messages {
  const messages = useContext(MessagesContext);
  return useMemo(
    () => (override ? mergeMessages(messages, override) : messages),
    [messages, override],
  );
}
