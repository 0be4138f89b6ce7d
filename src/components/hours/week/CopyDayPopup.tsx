"use client";

import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { WEEKDAYS, type Weekday } from "../../../domain/record/SupportHours.js";
import { formatMessage } from "../../../messages/index.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import { useEscapeKey } from "../../ui/dom/useEscapeKey.js";
import { usePressOutside } from "../../ui/dom/usePressOutside.js";
import { useHoursParts } from "../state/HoursContext.js";

export interface CopyDayPopupProps {
  day: Weekday;
  /** The days that are open now. All but `day` are chosen at first. */
  openDays: readonly Weekday[];
  /** What opened it; a press on it is not one outside. */
  button: RefObject<HTMLElement | null>;
  onCopy: (to: readonly Weekday[]) => void;
  /** Escape or "Cancel": the focus goes back. */
  onCancel: () => void;
  /** A press or Tab outside: the focus is where it is. */
  onLeave: () => void;
}

/** Which days get the hours of one. A dialog that is not modal: Tab leads on, and closes it. */
export function CopyDayPopup(props: CopyDayPopupProps) {
  const { day, openDays, button, onCopy, onCancel, onLeave } = props;
  const { messages, days } = useHoursParts();
  const popup = useRef<HTMLDivElement>(null);
  const titleId = useDomId();
  const [chosen, setChosen] = useState<readonly Weekday[]>(openDays);
  const words = messages.hours;
  const others = days.filter((other) => other !== day);
  const isChosen = (other: Weekday) => chosen.includes(other);
  const to = others.filter(isChosen);

  useEscapeKey(true, onCancel);
  usePressOutside([popup, button], onLeave);
  useEffect(() => {
    popup.current?.querySelector("input")?.focus({ preventScroll: true });
    popup.current?.scrollIntoView?.({ block: "nearest" });
  }, []);

  const leave = ({ relatedTarget, currentTarget }: FocusEvent) => {
    // Without a target the focus went nowhere, for example to another window.
    if (relatedTarget && relatedTarget !== button.current && !currentTarget.contains(relatedTarget))
      onLeave();
  };
  // Enter in a checkbox would submit the form around.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    onCopy(to);
  };
  const quick = [
    { label: words.copyOpenDays, choice: openDays },
    { label: words.copyWeekdays, choice: WEEKDAYS.slice(0, 5) },
  ];

  return (
    <div
      ref={popup}
      className="cg-popup"
      role="dialog"
      aria-labelledby={titleId}
      onBlur={leave}
      onKeyDown={enter}
    >
      <p className="cg-popup-title" id={titleId}>
        {formatMessage(words.copyTo, { day: messages.weekdays[day] })}
      </p>
      <div className="cg-popup-days">
        {others.map((other) => (
          <label className="cg-check" key={other}>
            <input
              type="checkbox"
              checked={isChosen(other)}
              onChange={() =>
                setChosen(
                  isChosen(other) ? chosen.filter((one) => one !== other) : [...chosen, other],
                )
              }
            />
            <span>{messages.weekdays[other]}</span>
          </label>
        ))}
      </div>
      <div className="cg-popup-quick">
        {quick.map(({ label, choice }) => (
          <button key={label} type="button" className="cg-preset" onClick={() => setChosen(choice)}>
            {label}
          </button>
        ))}
      </div>
      <div className="cg-popup-actions">
        <button type="button" className="cg-button" data-size="sm" onClick={onCancel}>
          {words.cancel}
        </button>
        <button
          type="button"
          className="cg-button"
          data-size="sm"
          data-variant="primary"
          onClick={() => onCopy(to)}
        >
          {words.copy}
        </button>
      </div>
    </div>
  );
}
