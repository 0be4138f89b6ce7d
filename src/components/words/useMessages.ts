"use client";

import { useContext, useMemo } from "react";
import type { Messages, MessagesOverride } from "../../messages/index.js";
import { mergeMessages } from "../../messages/index.js";
import { en } from "../../messages/locales/en.js";
import { MessagesContext } from "./MessagesContext.js";

/**
 * The words to use here: the provider's, with a component's own `messages` prop over them. Brings all of English along:
 * what every page downloads takes `useGateWords`.
 */
export function useMessages(override?: MessagesOverride): Messages {
  const provided = useContext(MessagesContext);
  return useMemo(() => {
    const messages = provided.over(en);
    return override ? mergeMessages(messages, override) : messages;
  }, [provided, override]);
}
