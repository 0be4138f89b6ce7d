"use client";

import { memo, useMemo, useRef } from "react";
import type { Issue, TimeRange, Weekday } from "../../../domain/index.js";
import { formatMessage } from "../../../messages/index.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { describeDay } from "../../words/describeDay.js";
import type { UndoableAction } from "../change/isUndoable.js";
import { nextRange } from "../change/nextRange.js";
import { nextWeekday } from "../change/nextWeekday.js";
import { useHoursParts } from "../state/HoursContext.js";
import { UndoButton } from "../state/UndoButton.js";
import { viewerTimeZone } from "../zones/viewerTimeZone.js";
import { CopyDay } from "./CopyDay.js";
import { DayMessage } from "./DayMessage.js";
import { DayTrack } from "./DayTrack.js";
import { RangeList } from "./RangeList.js";
import { useBarDrag } from "./useBarDrag.js";

export interface DayRowProps {
  schedule: string;
  day: Weekday;
  ranges: TimeRange[];
  /** Minutes that the day before runs into this one. */
  tail: number;
  /** JSON Pointer of the day. */
  path: string;
  /** DOM id of the checkbox. */
  checkboxId: string;
  /** DOM id of what is wrong with the week as a whole, where the checkbox is what mends it. */
  weekMessageId: string | undefined;
  issues: readonly Issue[];
  /** The days that are open, joined by commas. */
  openDays: string;
  isToday: boolean;
  /** Minutes since midnight, for today. */
  now: number | undefined;
}

/** One day: open or closed, its ranges, its bar. Sets `data-closed`, `data-invalid` and `data-today`. */
export const DayRow = memo(function DayRow(props: DayRowProps) {
  const { schedule, day, tail, path, issues } = props;
  const { formId, messages, clock, minuteStep, disabled, readOnly, ...parts } = useHoursParts();
  const { dispatch, announce } = parts;
  const words = messages.hours;
  const dayName = messages.weekdays[day];
  const editable = !disabled && !readOnly;
  const row = useRef<HTMLFieldSetElement>(null);
  // Hours of a day that was closed by mistake come back when it is opened again.
  const closedWith = useRef<TimeRange[]>([]);
  const place = useMemo(() => ({ schedule, day }), [schedule, day]);
  const messageId = `${fieldId(formId, path)}-message`;
  const invalid = issues.length > 0;

  const drag = useBarDrag({
    ranges: props.ranges,
    tail,
    step: minuteStep,
    onDrop: (index, range) => {
      dispatch({ type: "moveRange", schedule, day, index, range });
      const moved = props.ranges.map((old, at) => (at === index ? range : old));
      announce(describeDay(day, moved, messages, clock));
    },
  });
  const { ranges } = drag;
  const isClosed = ranges.length === 0;

  const focus = (selector: string) => row.current?.querySelector<HTMLElement>(selector)?.focus();
  const toggle = (open: boolean) => {
    const remembered = closedWith.current.length > 0 ? closedWith.current : [nextRange([], tail)];
    if (!open) closedWith.current = ranges;
    const timeZone = viewerTimeZone();
    dispatch({ type: "setDay", schedule, day, ranges: open ? remembered : [], timeZone });
  };
  const join = () => {
    dispatch({ type: "mendWeek", schedule, day });
    announce(words.done.mendWeek);
    focus(".cg-check input");
  };
  const isOfThisDay = (action: UndoableAction) =>
    "day" in action && action.day === day && action.schedule === schedule;

  return (
    <fieldset
      className="cg-day"
      ref={row}
      aria-label={dayName}
      aria-current={props.isToday ? "date" : undefined}
      data-closed={isClosed || undefined}
      data-invalid={invalid || undefined}
      data-today={props.isToday || undefined}
    >
      <label className="cg-check">
        <input
          type="checkbox"
          id={props.checkboxId}
          aria-invalid={props.weekMessageId ? true : undefined}
          aria-describedby={props.weekMessageId}
          checked={!isClosed}
          disabled={!editable}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        <span>{formatMessage(words.openDay, { day: dayName })}</span>
      </label>
      {isClosed ? (
        <div className="cg-ranges">
          <span className="cg-closed">{words.closed}</span>
        </div>
      ) : (
        <RangeList
          place={place}
          dayName={dayName}
          nextDayName={messages.weekdays[nextWeekday(day)]}
          ranges={ranges}
          path={path}
          issues={issues}
          describedBy={messageId}
        />
      )}
      <DayTrack
        label={describeDay(day, ranges, messages, clock)}
        ranges={ranges}
        tail={tail}
        now={props.now}
        drag={editable ? drag : undefined}
      />
      {invalid && (
        <DayMessage id={messageId} issues={issues} onJoin={editable ? join : undefined} />
      )}
      <div className="cg-anchor">
        {editable && !isClosed && (
          <CopyDay schedule={schedule} day={day} openDays={props.openDays} />
        )}
      </div>
      <UndoButton shows={isOfThisDay} onGone={() => focus(".cg-check input")} />
    </fieldset>
  );
});
