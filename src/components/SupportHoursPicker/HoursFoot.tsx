"use client";

import { forwardRef, useRef } from "react";
import { newId } from "../../domain/newId.js";
import { PlusIcon } from "../icons/PlusIcon.js";
import { emptySchedule } from "./changeHours.js";
import { useHoursParts } from "./HoursContext.js";
import { UndoButton } from "./UndoButton.js";

export interface HoursFootProps {
  /** Nothing has been given at all yet. */
  empty: boolean;
}

/** Below all schedules: one more, and the last one that was removed. */
export const HoursFoot = forwardRef<HTMLDivElement, HoursFootProps>(function HoursFoot(
  { empty },
  ref,
) {
  const { messages, disabled, dispatch } = useHoursParts();
  const add = useRef<HTMLButtonElement>(null);
  return (
    <div className="cg-actions" ref={ref}>
      {!empty && (
        <button
          ref={add}
          type="button"
          className="cg-button"
          data-variant="add"
          disabled={disabled}
          onClick={() => dispatch({ type: "addSchedule", schedule: emptySchedule(newId()) })}
        >
          <PlusIcon />
          {messages.hours.addSchedule}
        </button>
      )}
      <UndoButton
        shows={(action) => action.type === "removeSchedule"}
        onGone={() => add.current?.focus()}
      />
    </div>
  );
});
