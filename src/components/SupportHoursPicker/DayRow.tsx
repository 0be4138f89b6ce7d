"use client";

import { memo, useMemo, useRef, useState } from "react";
import type { Issue, TimeRange, Weekday } from "../../domain/index.js";
import { formatMessage } from "../../messages/index.js";
import { fieldId } from "../fieldId.js";
import { IssueMessage } from "../IssueMessage/IssueMessage.js";
import { CopyIcon } from "../icons/CopyIcon.js";
import { viewerTimeZone } from "../TimeZonesField/viewerTimeZone.js";
import { DayTrack } from "./DayTrack.js";
import { describeDay } from "./describeDay.js";
import { useHoursParts } from "./HoursContext.js";
import { nextRange } from "./nextRange.js";
import { nextWeekday } from "./nextWeekday.js";
import { RangeFields } from "./RangeFields.js";

export interface DayRowProps {
  schedule: string;
  day: Weekday;
  ranges: TimeRange[];
  dayBefore: TimeRange[];
  /** JSON Pointer of the day. */
  path: string;
  /** DOM id of the checkbox. */
  checkboxId: string;
  issues: readonly Issue[];
  /** Another day is open too. */
  canCopy: boolean;
}

/** One day: open or closed, its ranges, its bar. Sets `data-closed` and `data-invalid`. */
export const DayRow = memo(function DayRow(props: DayRowProps) {
  const { schedule, day, ranges, dayBefore, path, issues } = props;
  const { formId, messages, disabled, readOnly, dispatch, announce } = useHoursParts();
  const words = messages.hours;
  const dayName = messages.weekdays[day];
  const editable = !disabled && !readOnly;
  const place = useMemo(() => ({ schedule, day }), [schedule, day]);
  const row = useRef<HTMLFieldSetElement>(null);
  // Hours of a day that was closed by mistake come back when it is opened again.
  const closedWith = useRef<TimeRange[]>([]);
  const [added, setAdded] = useState<number>();
  const messageId = `${fieldId(formId, path)}-message`;
  const invalid = issues.length > 0;

  // Ranges have no id of their own: the place in the day is what they are known by.
  const rows = ranges.map((range, index) => ({ range, index, rangePath: `${path}/${index}` }));

  const toggle = (open: boolean) => {
    const remembered = closedWith.current.length > 0 ? closedWith.current : [nextRange([])];
    if (!open) closedWith.current = ranges;
    dispatch({
      type: "setDay",
      schedule,
      day,
      ranges: open ? remembered : [],
      timeZone: viewerTimeZone(),
    });
  };
  const addRange = () => {
    setAdded(ranges.length);
    dispatch({ type: "addRange", schedule, day });
    announce(formatMessage(words.rangeAdded, { day: dayName, number: ranges.length + 1 }));
  };
  const removeRange = (index: number) => {
    setAdded(undefined);
    dispatch({ type: "removeRange", schedule, day, index });
    announce(formatMessage(words.rangeRemoved, { day: dayName, number: index + 1 }));
    row.current?.querySelector<HTMLInputElement>(".cg-range input")?.focus();
  };
  const copy = () => {
    dispatch({ type: "copyDay", schedule, day });
    announce(formatMessage(words.copied, { day: dayName }));
  };

  return (
    <fieldset
      className="cg-day"
      ref={row}
      aria-label={dayName}
      data-closed={ranges.length === 0 || undefined}
      data-invalid={invalid || undefined}
    >
      <label className="cg-check">
        <input
          type="checkbox"
          id={props.checkboxId}
          checked={ranges.length > 0}
          disabled={!editable}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        <span>{formatMessage(words.openDay, { day: dayName })}</span>
      </label>
      <div className="cg-ranges">
        {ranges.length === 0 && <span className="cg-closed">{words.closed}</span>}
        {rows.map(({ range, index, rangePath }) => (
          <RangeFields
            key={rangePath}
            place={place}
            dayName={dayName}
            nextDayName={messages.weekdays[nextWeekday(day)]}
            index={index}
            range={range}
            path={rangePath}
            issues={issues}
            describedBy={messageId}
            autoFocus={index === added}
            onAdd={editable && index === 0 ? addRange : undefined}
            onRemove={editable && ranges.length > 1 ? () => removeRange(index) : undefined}
          />
        ))}
      </div>
      <DayTrack label={describeDay(day, ranges, messages)} ranges={ranges} dayBefore={dayBefore} />
      {invalid && <IssueMessage id={messageId} issues={issues} messages={messages} />}
      <div className="cg-anchor">
        {editable && ranges.length > 0 && props.canCopy && (
          <button
            type="button"
            className="cg-icon-button"
            aria-label={formatMessage(words.copyDay, { day: dayName })}
            onClick={copy}
          >
            <CopyIcon />
          </button>
        )}
      </div>
    </fieldset>
  );
});
