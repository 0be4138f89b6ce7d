"use client";

import { createContext, useContext } from "react";
import type { Weekday } from "../../../domain/index.js";
import type { Messages } from "../../../messages/index.js";
import type { Clock } from "../../words/Clock.js";
import type { HoursAction } from "../change/changeHours.js";

/** What every part of one picker shares. Changes only with the picker's own props, never with its value. */
export interface HoursParts {
  formId: string;
  messages: Messages;
  /** Days in the order of the page. */
  days: readonly Weekday[];
  clock: Clock;
  /** Minutes between two times that are offered, and the grid of a dragged bar. */
  minuteStep: number;
  /** The present, where the owner gives it. */
  now: Date | undefined;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  disabled: boolean;
  readOnly: boolean;
  dispatch: (action: HoursAction) => void;
  announce: (text: string) => void;
  /** The person has left the control of this path. */
  touch: (path: string) => void;
}

export const HoursContext = createContext<HoursParts | undefined>(undefined);

export function useHoursParts(): HoursParts {
  const parts = useContext(HoursContext);
  if (!parts)
    throw new Error("The parts of the support hours work inside <SupportHoursPicker> only.");
  return parts;
}
