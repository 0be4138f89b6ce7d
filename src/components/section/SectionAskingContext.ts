"use client";

import { type ComponentType, createContext } from "react";
import type { SectionStatus } from "../../domain/index.js";
import type { Messages } from "../../messages/index.js";

export interface SectionAskingProps {
  section: string;
  status: SectionStatus;
  messages: Messages;
}

/** What a section shows where somebody else can be asked for it. */
export interface SectionAsking {
  /** In the head: the way to ask. */
  Head: ComponentType<SectionAskingProps>;
  /** Under the head: who was asked, and when. */
  Note: ComponentType<SectionAskingProps>;
}

/** Filled in by what knows the people of the account; empty where a section stands alone. */
export const SectionAskingContext = createContext<SectionAsking | undefined>(undefined);
