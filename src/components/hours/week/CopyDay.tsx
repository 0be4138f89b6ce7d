"use client";

import { useRef, useState } from "react";
import type { Weekday } from "../../../domain/index.js";
import { formatMessage } from "../../../messages/index.js";
import { CopyIcon } from "../../ui/icons/CopyIcon.js";
import { useHoursParts } from "../state/HoursContext.js";
import { CopyDayPopup } from "./CopyDayPopup.js";

export interface CopyDayProps {
  schedule: string;
  day: Weekday;
  /** The days that are open now, in the order of the page; joined by commas, so that a memoised row rests. */
  openDays: string;
}

/** The button that copies a day's hours to others, and the choice of days it opens. */
export function CopyDay({ schedule, day, openDays }: CopyDayProps) {
  const { messages, days, dispatch, announce } = useHoursParts();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const words = messages.hours;
  const dayName = messages.weekdays[day];

  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const copy = (to: readonly Weekday[]) => {
    close();
    if (to.length === 0) return;
    dispatch({ type: "copyDay", schedule, day, to });
    const list = new Intl.ListFormat(messages.locale);
    const names = list.format(to.map((name) => messages.weekdays[name]));
    announce(formatMessage(words.copied, { day: dayName, days: names }));
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className="cg-icon-button"
        aria-label={formatMessage(words.copyDay, { day: dayName })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <CopyIcon />
      </button>
      {isOpen && (
        <CopyDayPopup
          day={day}
          openDays={days.filter((other) => openDays.split(",").includes(other))}
          button={button}
          onCopy={copy}
          onCancel={close}
          onLeave={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
