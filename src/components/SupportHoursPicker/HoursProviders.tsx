"use client";

import type { ReactNode } from "react";
import type { Messages } from "../../messages/index.js";
import { MessagesContext } from "../MessagesContext.js";
import { RootContext } from "../Root/RootContext.js";
import { HoursContext, type HoursParts } from "./HoursContext.js";
import { UndoContext, type UndoState } from "./UndoContext.js";

export interface HoursProvidersProps {
  parts: HoursParts;
  messages: Messages;
  undo: UndoState;
  children: ReactNode;
}

/** What the parts of one picker share, each in a context of its own pace. */
export function HoursProviders({ parts, messages, undo, children }: HoursProvidersProps) {
  return (
    <HoursContext.Provider value={parts}>
      <UndoContext.Provider value={undo}>
        <MessagesContext.Provider value={messages}>
          <RootContext.Provider value={true}>{children}</RootContext.Provider>
        </MessagesContext.Provider>
      </UndoContext.Provider>
    </HoursContext.Provider>
  );
}
