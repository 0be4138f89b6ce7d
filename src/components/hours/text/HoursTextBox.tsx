"use client";

import { useRef, useState } from "react";
import { type ParsedSchedule, type SupportSchedule, WEEKDAYS } from "../../../domain/index.js";
import { useHoldText } from "../../../gate/index.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import { useHoursParts } from "../state/HoursContext.js";
import { viewerTimeZone } from "../zones/viewerTimeZone.js";
import { HoursTextChunk } from "./HoursTextChunk.js";

export interface HoursTextBoxProps {
  schedule: SupportSchedule;
  /** JSON Pointer of the schedule. */
  path: string;
}

/** The button that opens a box in which the week is typed, and the box. What was typed outlives Escape. */
export function HoursTextBox({ schedule, path }: HoursTextBoxProps) {
  const { messages, disabled, dispatch, announce, touch } = useHoursParts();
  const { typing } = messages.hours;
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState<string>();
  useHoldText(kept !== undefined && kept.trim() !== "");
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useDomId();

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const forget = () => {
    setKept(undefined);
    close();
  };
  const use = (typed: ParsedSchedule) => {
    dispatch({ type: "setWeek", schedule: schedule.id, ...typed, timeZone: viewerTimeZone() });
    // What overlaps is marked at once: these times have been left, so to say.
    for (const day of WEEKDAYS) {
      for (const index of typed.weekly[day].keys()) touch(`${path}/weekly/${day}/${index}/opens`);
    }
    announce(typing.used);
    forget();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className="cg-button"
        data-variant="add"
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        disabled={disabled}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {typing.open}
      </button>
      {open && (
        <HoursTextChunk
          id={panelId}
          text={kept}
          weekly={schedule.weekly}
          onTextChange={setKept}
          onUse={use}
          onCancel={forget}
          onEscape={close}
        />
      )}
    </>
  );
}
