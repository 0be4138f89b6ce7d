"use client";

import { createContext } from "react";

/** A list that stands in a box and has become no contacts yet. */
export interface WaitingList {
  /** Shows the box, and asks what is to become of the list. */
  show: () => void;
  empty: () => void;
}

/** Tells the form around of a list, until what it returns is called. Absent outside a form. */
export const WaitingListsContext = createContext<((list: WaitingList) => () => void) | undefined>(
  undefined,
);
