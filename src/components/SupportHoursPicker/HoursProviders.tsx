"use client";

import type { ReactNode } from "react";
import type { MessagesOverride } from "../../messages/index.js";
import { MessagesProvider } from "../MessagesProvider.js";
import { RootContext } from "../Root/RootContext.js";
import { HoursContext, type HoursParts } from "./HoursContext.js";
import { UndoContext, type UndoState } from "./UndoContext.js";

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
