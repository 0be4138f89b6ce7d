"use client";

import type { RefObject } from "react";
import { PlusIcon } from "../../ui/icons/PlusIcon.js";
import { useHoursParts } from "../state/HoursContext.js";
import { UndoButton } from "../state/UndoButton.js";

export interface HoursFootProps {
  /** Nothing has been given at all yet. */
  empty: boolean;
  onAdd: () => void;
  addButton: RefObject<HTMLButtonElement | null>;
}

/** Below all schedules: one more, and the last one that was removed. */
export function HoursFoot({ empty, onAdd, addButton }: HoursFootProps) {
  const { messages, disabled } = useHoursParts();
  return (
    <div className="cg-actions">
      {!empty && (
        <button
          ref={addButton}
          type="button"
          className="cg-button"
          data-variant="add"
          disabled={disabled}
          onClick={onAdd}
        >
          <PlusIcon />
          <span>{messages.hours.addSchedule}</span>
        </button>
      )}
      <UndoButton
        shows={(action) => action.type === "removeSchedule"}
        onGone={() => addButton.current?.focus()}
      />
    </div>
  );
}
