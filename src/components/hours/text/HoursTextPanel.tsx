"use client";

import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import {
  formatWeek,
  type ParsedSchedule,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../../../domain/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { AlertIcon } from "../../ui/icons/AlertIcon.js";
import { useHoursParts } from "../state/HoursContext.js";
import { useSettled } from "../state/useSettled.js";
import { readTypedHours } from "./readTypedHours.js";

const PAUSE = 600;

export interface HoursTextPanelProps {
  id: string;
  /** What was typed; absent before that, when the box starts with the present week. */
  text: string | undefined;
  weekly: Record<Weekday, TimeRange[]>;
  onTextChange: (text: string) => void;
  onUse: (schedule: ParsedSchedule) => void;
  onCancel: () => void;
  onEscape: () => void;
}

function presentText(weekly: HoursTextPanelProps["weekly"], messages: Messages): string {
  if (WEEKDAYS.every((day) => weekly[day].length === 0)) return "";
  return formatWeek(weekly, { words: messages.hours.text, locale: messages.locale });
}

/**
 * The week as text, and what is understood of it. A text that can't be used is marked once somebody has tried to, and
 * what was not understood is selected.
 */
export function HoursTextPanel(props: HoursTextPanelProps) {
  const { id, weekly, onTextChange, onUse, onCancel, onEscape } = props;
  const { messages, disabled } = useHoursParts();
  const words = messages.hours.typing;
  const input = useRef<HTMLTextAreaElement>(null);
  const present = useMemo(() => presentText(weekly, messages), [weekly, messages]);
  const text = props.text ?? present;
  const [refused, setRefused] = useState<string>();
  const typed = useMemo(() => readTypedHours(text, messages), [text, messages]);
  const invalid = refused === text && typed.problem !== undefined;
  const understood = typed.preview && formatMessage(words.understood, { hours: typed.preview });
  // An empty box says what to type in it, and complains only when it is used like that.
  const problem = text.trim() === "" && !invalid ? undefined : typed.problem?.sentence;
  const said = useSettled([understood, problem].filter(Boolean).join(" "), PAUSE);

  // A layout effect: the box comes with its chunk, and keys pressed as soon as it is seen must not go to the button.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const use = () => {
    if (typed.schedule) return onUse(typed.schedule);
    setRefused(text);
    input.current?.focus();
    const { index = 0, length = 0 } = typed.problem ?? {};
    input.current?.setSelectionRange(index, index + length);
  };
  const leaveByEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  };
  const useByEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    use();
  };

  return (
    <fieldset
      className="cg-hours-text"
      id={id}
      aria-label={words.open}
      disabled={disabled}
      onKeyDown={leaveByEscape}
    >
      <div className="cg-field" data-invalid={invalid || undefined}>
        <label className="cg-label" htmlFor={`${id}-input`}>
          {words.label}
        </label>
        <textarea
          ref={input}
          id={`${id}-input`}
          className="cg-input cg-hours-text-input"
          rows={2}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={invalid || undefined}
          aria-describedby={problem ? `${id}-understood ${id}-problem` : `${id}-understood`}
          value={text}
          onChange={(event) => onTextChange(event.currentTarget.value)}
          onKeyDown={useByEnter}
        />
        <p className="cg-message" id={`${id}-understood`}>
          {understood ?? words.hint}
        </p>
        <p className="cg-message" id={`${id}-problem`} data-tone={invalid ? "error" : undefined}>
          {invalid && <AlertIcon />}
          <span>{problem}</span>
        </p>
      </div>
      <span className="cg-hidden" role="status">
        {said}
      </span>
      <div className="cg-hours-text-actions">
        <button type="button" className="cg-button" onClick={use}>
          {words.use}
        </button>
        <button type="button" className="cg-button" data-variant="add" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}
