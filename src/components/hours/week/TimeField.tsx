"use client";

import { type KeyboardEvent, memo, useCallback, useEffect, useRef, useState } from "react";
import type { TimeRange } from "../../../domain/index.js";
import { formatMessage } from "../../../messages/index.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { useEscapeKey } from "../../ui/dom/useEscapeKey.js";
import type { DayRef } from "../change/DayRef.js";
import { DAY } from "../change/spans.js";
import { useHoursParts } from "../state/HoursContext.js";
import { TimePopup } from "./TimePopup.js";
import type { TimeChoice } from "./timeChoices.js";

export interface TimeFieldProps {
  /** Keep its identity. */
  place: DayRef;
  /** How the day after it is called; unknown while the day has no date. */
  nextDayName: string | undefined;
  index: number;
  edge: keyof TimeRange;
  text: string;
  /** When the range opens, for a closing time. */
  opens: string;
  path: string;
  invalid: boolean;
  describedBy: string | undefined;
  /** Takes the focus when it appears. */
  autoFocus: boolean;
}

/**
 * One time, typed or chosen: "9", "0900" and "9:00" become 09:00 when it is left; what can't be read stays as it is.
 * An editable combobox, whose list is downloaded and mounted for the box in use only.
 */
export const TimeField = memo(function TimeField(props: TimeFieldProps) {
  const { place, nextDayName, index, edge, text, opens, path } = props;
  const { formId, messages, clock, minuteStep, disabled, readOnly, ...parts } = useHoursParts();
  const { dispatch, touch } = parts;
  const input = useRef<HTMLInputElement>(null);
  const keys = useRef<(event: KeyboardEvent) => void>(undefined);
  const focusAtFirst = useRef(props.autoFocus);
  const [isTyping, setIsTyping] = useState(false);
  const [isUsed, setIsUsed] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState<string>();
  const id = fieldId(formId, path);
  const label = messages.hours[edge];
  const time = edge === "opens" ? clock.read(text) : clock.readClosing(text, opens);

  useEffect(() => {
    if (focusAtFirst.current) input.current?.focus();
  }, []);

  const close = useCallback(() => setIsOpen(false), []);
  useEscapeKey(isOpen, close);

  const set = (next: string) => dispatch({ type: "setTime", ...place, index, edge, text: next });
  const tidy = () => {
    setIsTyping(false);
    setIsOpen(false);
    if (!readOnly && time !== undefined && time !== text) set(time);
  };
  const pick = (chosen: string) => {
    setIsTyping(false);
    setIsOpen(false);
    set(chosen);
  };
  const leave = () => {
    setIsUsed(false);
    tidy();
    touch(path);
  };
  const press = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    // Enter takes a time, and never submits the form around.
    if (key === "Enter") event.preventDefault();
    if (readOnly) return;
    if (!isOpen && key === "Enter") tidy();
    else if (!isOpen && key === "ArrowDown") {
      event.preventDefault();
      setIsOpen(true);
    } else if (isOpen && key === "ArrowUp" && altKey) close();
    else if (isOpen) keys.current?.(event);
  };
  const nameOf = (choice: TimeChoice) => {
    const shown = clock.show(choice.time);
    // "24:00" is the end of this day, and midnight on another clock the beginning of the next.
    if (choice.minutes < DAY || (choice.minutes === DAY && clock.hourCycle === "h23")) return shown;
    const next = nextDayName ?? messages.hours.text.nextDay;
    return formatMessage(messages.hours.timeOnDay, { time: shown, day: next });
  };
  const combobox = !readOnly && {
    role: "combobox",
    "aria-expanded": isOpen,
    "aria-controls": `${id}-list`,
    "aria-haspopup": "listbox" as const,
    "aria-autocomplete": "none" as const,
    "aria-activedescendant": active,
  };

  return (
    <div className="cg-time">
      <input
        {...combobox}
        ref={input}
        id={id}
        className="cg-input"
        type="text"
        inputMode={clock.hourCycle === "h23" ? "numeric" : "text"}
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={props.invalid || undefined}
        aria-describedby={props.describedBy}
        disabled={disabled}
        readOnly={readOnly}
        value={isTyping ? text : clock.show(text)}
        onChange={(event) => {
          setIsTyping(true);
          set(event.currentTarget.value);
        }}
        onClick={() => !readOnly && setIsOpen(true)}
        onFocus={(event) => {
          setIsUsed(!readOnly);
          event.currentTarget.select();
        }}
        onKeyDown={press}
        onBlur={leave}
      />
      {isUsed && (
        <TimePopup
          isOpen={isOpen}
          onClose={close}
          boxId={id}
          label={label}
          edge={edge}
          opens={opens}
          time={time}
          step={minuteStep}
          nameOf={nameOf}
          onPick={pick}
          onKeep={tidy}
          onActive={setActive}
          keys={keys}
        />
      )}
    </div>
  );
});
