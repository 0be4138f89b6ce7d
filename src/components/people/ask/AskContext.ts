"use client";

import { createContext, useContext } from "react";
import type { AskedPerson } from "../../../client/index.js";

/** What the parts of a form know about asking somebody else. */
export interface AskParts {
  /** Somebody can be asked, or invited and asked. */
  canAsk: boolean;
  /** Who was asked for what, the newest first. */
  asked: readonly AskedPerson[];
  viewerId: string;
  /** Sections that are still due. */
  due: readonly string[];
  /** Opens the dialog with these sections chosen. */
  ask: (sections: readonly string[]) => void;
}

export const AskContext = createContext<AskParts | undefined>(undefined);

/** Nothing where a form works alone: then nobody can be asked. */
export function useAskParts(): AskParts | undefined {
  return useContext(AskContext);
}
