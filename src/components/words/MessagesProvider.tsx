"use client";

import { type ReactNode, useContext, useMemo } from "react";
import { type MessagesOverride, mergeWords } from "../../messages/index.js";
import { MessagesContext, provideMessages } from "./MessagesContext.js";

export interface MessagesProviderProps {
  /** Over those of the provider above. */
  messages: MessagesOverride | undefined;
  children: ReactNode;
}

/** Gives words to everything below it. */
export function MessagesProvider({ messages, children }: MessagesProviderProps) {
  const above = useContext(MessagesContext);
  const provided = useMemo(
    () => (messages ? provideMessages(mergeWords(above.given ?? {}, messages)) : above),
    [above, messages],
  );
  return <MessagesContext.Provider value={provided}>{children}</MessagesContext.Provider>;
}
