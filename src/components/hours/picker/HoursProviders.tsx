"use client";

import type { ReactNode } from "react";
import type { MessagesOverride } from "../../../messages/index.js";
import { RootContext } from "../../ui/root/RootContext.js";
import { MessagesProvider } from "../../words/MessagesProvider.js";
import { HoursContext, type HoursParts } from "../state/HoursContext.js";
import { UndoContext, type UndoState } from "../state/UndoContext.js";

export interface HoursProvidersProps {
  parts: HoursParts;
  messages: MessagesOverride | undefined;
  undo: UndoState;
  children: ReactNode;
}

/** What the parts of one picker share, each in a context of its own pace. */
export function HoursProviders({ parts, messages, undo, children }: HoursProvidersProps) {
  return (
    <HoursContext.Provider value={parts}>
      <UndoContext.Provider value={undo}>
        <MessagesProvider messages={messages}>
          <RootContext.Provider value={true}>{children}</RootContext.Provider>
        </MessagesProvider>
      </UndoContext.Provider>
    </HoursContext.Provider>
  );
}
