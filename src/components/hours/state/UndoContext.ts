"use client";

import { createContext, useContext } from "react";
import type { UndoableAction } from "../change/isUndoable.js";

export interface UndoState {
  action: UndoableAction | undefined;
  undo: () => void;
}

/** Apart from `HoursContext`, because it changes with the value: only the buttons listen to it. */
export const UndoContext = createContext<UndoState | undefined>(undefined);

export function useUndo(): UndoState {
  const state = useContext(UndoContext);
  if (!state) throw new Error("Undo works inside <SupportHoursPicker> only.");
  return state;
}
