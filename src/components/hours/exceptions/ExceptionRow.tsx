"use client";

import {
  type KeyboardEvent,
  memo,
  type RefObject,
  useCallback,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Issue, ScheduleException, TimeRange } from "../../../domain/index.js";
import { formatMessage } from "../../../messages/index.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { IssueMessage } from "../../ui/IssueMessage.js";
import { TrashIcon } from "../../ui/icons/TrashIcon.js";
import { exceptionName } from "../../words/exceptionName.js";
import { nextWeekday } from "../change/nextWeekday.js";
import { weekdayOfDate } from "../change/weekdayOfDate.js";
import { useHoursParts } from "../state/HoursContext.js";
import { RangeList } from "../week/RangeList.js";
import { ExceptionDate } from "./ExceptionDate.js";
import { isPastDate } from "./isPastDate.js";

const NONE: readonly Issue[] = [];

/** Enter in a box never submits the form around. */
function keepEnter(event: KeyboardEvent) {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}

export interface ExceptionRowProps {
  schedule: string;
  exception: ScheduleException;
  index: number;
  /** JSON Pointer of the special day. */
  path: string;
  issues: readonly Issue[];
  /** Just added: its date takes the focus. */
  autoFocus: boolean;
  /** Where the focus goes when the last row is removed. */
  addButton: RefObject<HTMLButtonElement | null>;
}

/** One special day: its date, its name, closed or its own hours. Sets `data-closed`, `data-past`, `data-invalid`. */
export const ExceptionRow = memo(function ExceptionRow(props: ExceptionRowProps) {
  const { schedule, exception, index, path } = props;
  const { date, name = "", ranges } = exception;
  const { formId, messages, disabled, readOnly, dispatch, announce } = useHoursParts();
  const words = messages.hours;
  const editable = !disabled && !readOnly;
  // What is wrong with a new day is not said before it is given, even where one before it was left blank.
  const [untouched, setUntouched] = useState(props.autoFocus);
  const issues = untouched ? NONE : props.issues;
  const row = useRef<HTMLFieldSetElement>(null);
  // Hours of a day that was closed by mistake come back when it is opened again.
  const closedWith = useRef<TimeRange[]>([]);
  const place = useMemo(() => ({ schedule, exception: index }), [schedule, index]);
  const setDate = useCallback(
    (text: string) => dispatch({ type: "setException", ...place, date: text }),
    [dispatch, place],
  );

  const title = exceptionName(exception, messages);
  const weekday = weekdayOfDate(date);
  const past = isPastDate(date, new Date());
  const id = fieldId(formId, path);
  const nameId = fieldId(formId, `${path}/name`);
  const messageId = `${id}-message`;
  const hasIssue = (field: string) => issues.some((issue) => issue.path === `${path}/${field}`);

  const close = (closed: boolean) => {
    const remembered = closedWith.current;
    closedWith.current = closed ? ranges : [];
    dispatch({
      type: "setExceptionClosed",
      ...place,
      closed,
      ...(remembered.length > 0 && { ranges: remembered }),
    });
  };
  const remove = () => {
    const next = row.current?.nextElementSibling?.querySelector("input");
    (next ?? props.addButton.current)?.focus();
    dispatch({ type: "removeException", ...place });
    announce(formatMessage(words.exceptionRemoved, { day: title }));
  };

  return (
    <fieldset
      className="cg-exception"
      ref={row}
      aria-label={title}
      onBlur={() => setUntouched(false)}
      onKeyDown={keepEnter}
      data-closed={ranges.length === 0 || undefined}
      data-past={past || undefined}
      data-invalid={issues.length > 0 || undefined}
    >
      <ExceptionDate
        date={date}
        onDate={setDate}
        path={`${path}/date`}
        invalid={hasIssue("date")}
        describedBy={messageId}
        autoFocus={props.autoFocus}
      />
      <div className="cg-exception-name">
        <div className="cg-label-row">
          <label className="cg-label" htmlFor={nameId}>
            {words.exceptionTitle}
          </label>
          <span className="cg-optional" id={`${nameId}-optional`}>
            {messages.form.optional}
          </span>
        </div>
        <input
          id={nameId}
          className="cg-input"
          type="text"
          autoComplete="off"
          aria-invalid={hasIssue("name") || undefined}
          aria-describedby={`${nameId}-optional${hasIssue("name") ? ` ${messageId}` : ""}`}
          disabled={disabled}
          readOnly={readOnly}
          value={name}
          onChange={(event) =>
            dispatch({ type: "setException", ...place, name: event.currentTarget.value })
          }
        />
      </div>
      <label className="cg-check">
        <input
          type="checkbox"
          checked={ranges.length === 0}
          disabled={!editable}
          onChange={(event) => close(event.currentTarget.checked)}
        />
        <span>{words.closed}</span>
      </label>
      {ranges.length > 0 && (
        <RangeList
          place={place}
          dayName={title}
          nextDayName={weekday && messages.weekdays[nextWeekday(weekday)]}
          ranges={ranges}
          path={`${path}/ranges`}
          issues={issues}
          describedBy={messageId}
        />
      )}
      {editable && (
        <button
          type="button"
          className="cg-icon-button"
          aria-label={formatMessage(words.removeException, { day: title })}
          onClick={remove}
        >
          <TrashIcon />
        </button>
      )}
      <IssueMessage id={messageId} issues={issues} messages={messages} isShared={true}>
        {past && words.exceptionPast}
      </IssueMessage>
    </fieldset>
  );
});
