"use client";

import { useState } from "react";
import { useHoldText } from "../../gate/index.js";

export interface LeaveQuestionState {
  /** The question is to be shown. */
  isAsked: boolean;
  /** Leaves, after a question where something is typed; a second time it goes back to what is typed. */
  leave: () => void;
  stay: () => void;
}

/** For a box that can be left with Escape: what is typed in it goes only when somebody says so. */
export function useLeaveQuestion(isTyped: boolean, onLeave: () => void): LeaveQuestionState {
  const [wasAsked, setWasAsked] = useState(false);
  useHoldText(isTyped);
  const isAsked = wasAsked && isTyped;
  return {
    isAsked,
    leave() {
      if (isTyped) setWasAsked(!isAsked);
      else onLeave();
    },
    stay: () => setWasAsked(false),
  };
}
