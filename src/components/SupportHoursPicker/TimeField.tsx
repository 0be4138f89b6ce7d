"use client";

import { memo, useEffect, useRef } from "react";
import type { TimeRange } from "../../domain/index.js";
import { parseTime } from "../../domain/parseTime.js";
import { fieldId } from "../fieldId.js";
import type { DayPlace } from "./DayPlace.js";
import { useHoursParts } from "./HoursContext.js";

export interface TimeFieldProps {
  /** Keep its identity. */
  place: DayPlace;
  index: number;
  edge: keyof TimeRange;
  text: string;
  path: string;
  invalid: boolean;
  describedBy: string | undefined;
  /** Takes the focus when it appears. */
  autoFocus: boolean;
}

/** One time, typed: "9", "0900" and "9:00" become 09:00 when it is left; what can't be read stays as it is. */
export const TimeField = memo(function TimeField(props: TimeFieldProps) {
  const { place, index, edge, text, path } = props;
  const { formId, messages, disabled, readOnly, dispatch, touch } = useHoursParts();
  const input = useRef<HTMLInputElement>(null);
  const focusAtFirst = useRef(props.autoFocus);

  useEffect(() => {
    if (focusAtFirst.current) input.current?.focus();
  }, []);

  const leave = () => {
    const time = parseTime(text);
    if (!readOnly && time !== undefined && time !== text) {
      dispatch({ type: "setTime", ...place, index, edge, text: time });
    }
    touch(path);
  };

  return (
    <input
      ref={input}
      id={fieldId(formId, path)}
      className="cg-input"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={messages.hours[edge]}
      aria-invalid={props.invalid || undefined}
      aria-describedby={props.describedBy}
      disabled={disabled}
      readOnly={readOnly}
      value={text}
      onChange={(event) =>
        dispatch({ type: "setTime", ...place, index, edge, text: event.currentTarget.value })
      }
      onFocus={(event) => event.currentTarget.select()}
      onBlur={leave}
    />
  );
});
