"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { GateClassNames } from "./GateSlots.js";

/** What every screen of the locked gate shows besides its own text. */
export interface GateView {
  supportHref: string;
  helpHref: string;
  signOut: ReactNode;
  accountSwitch: ReactNode;
  environmentSwitch: ReactNode;
  headingLevel: 1 | 2 | 3 | 4;
  editorRoles: readonly string[];
  classNames: GateClassNames;
}

export const GateViewContext = createContext<GateView | undefined>(undefined);

export function useGateView(): GateView {
  const view = useContext(GateViewContext);
  if (!view) throw new Error("This part of the gate is shown by <ContactGateModal> only.");
  return view;
}
