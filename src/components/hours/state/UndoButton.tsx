"use client";

import { useEffect, useRef } from "react";
import { formatMessage } from "../../../messages/index.js";
import type { UndoableAction } from "../change/isUndoable.js";
import { describeAction } from "./describeAction.js";
import { useHoursParts } from "./HoursContext.js";
import { useUndo } from "./UndoContext.js";

export interface UndoButtonProps {
  /** Whether an action is taken back here: the button stands beside what has changed. */
  shows: (action: UndoableAction) => boolean;
  /** The button is gone with the focus in it: put it where it makes sense. */
  onGone: () => void;
}

/** Takes back the last action, and says in its name which one: "Undo: Monday copied". */
export function UndoButton({ shows, onGone }: UndoButtonProps) {
  const { messages, disabled, readOnly, announce } = useHoursParts();
  const { action, undo } = useUndo();
  const pressed = useRef(false);
  const shown = action && shows(action) && !disabled && !readOnly;

  useEffect(() => {
    if (pressed.current && !shown) onGone();
    pressed.current = false;
  });

  if (!shown) return null;
  const what = describeAction(action, messages);
  const press = () => {
    pressed.current = true;
    undo();
    announce(formatMessage(messages.hours.undone, { what }));
  };
  return (
    <button type="button" className="cg-button" data-variant="add" onClick={press}>
      {formatMessage(messages.hours.undo, { what })}
    </button>
  );
}
