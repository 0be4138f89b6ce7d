"use client";

import { memo, useEffect, useRef, useState } from "react";
import { isCalendarDate } from "../../../domain/hours/isCalendarDate.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { useHoursParts } from "../state/HoursContext.js";

export interface ExceptionDateProps {
  date: string;
  onDate: (date: string) => void;
  /** JSON Pointer of the date. */
  path: string;
  invalid: boolean;
  describedBy: string | undefined;
  /** Takes the focus when it appears. */
  autoFocus: boolean;
}

const isBroken = (date: string) => date !== "" && !isCalendarDate(date);

/**
 * The date of a special day, in the browser's own date box. Text that is no date would be invisible there, so it
 * stands in a text box until it has been mended and left.
 */
export const ExceptionDate = memo(function ExceptionDate(props: ExceptionDateProps) {
  const { date, onDate, path } = props;
  const { formId, messages, disabled, readOnly, touch } = useHoursParts();
  const id = fieldId(formId, path);
  const input = useRef<HTMLInputElement>(null);
  const focusAtFirst = useRef(props.autoFocus);
  const [asText, setAsText] = useState(isBroken(date));
  if (isBroken(date) && !asText) setAsText(true);

  useEffect(() => {
    if (focusAtFirst.current) input.current?.focus();
  }, []);

  const leave = () => {
    const tidy = date.trim();
    if (!readOnly && tidy !== date) onDate(tidy);
    setAsText(isBroken(tidy));
    touch(path);
  };

  return (
    <div className="cg-exception-date">
      <div className="cg-label-row">
        <label className="cg-label" htmlFor={id}>
          {messages.hours.exceptionDate}
        </label>
      </div>
      <input
        ref={input}
        id={id}
        className="cg-input"
        type={asText ? "text" : "date"}
        // Without it some browsers take years of six digits.
        max="9999-12-31"
        autoComplete="off"
        aria-required={true}
        aria-invalid={props.invalid || undefined}
        aria-describedby={props.describedBy}
        disabled={disabled}
        readOnly={readOnly}
        value={date}
        onChange={(event) => onDate(event.currentTarget.value)}
        onBlur={leave}
      />
    </div>
  );
});
