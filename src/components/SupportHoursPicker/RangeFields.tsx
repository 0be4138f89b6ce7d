"use client";

import type { Issue, TimeRange, Weekday } from "../../domain/index.js";
import { formatMessage } from "../../messages/index.js";
import { CloseIcon } from "../icons/CloseIcon.js";
import { PlusIcon } from "../icons/PlusIcon.js";
import { useHoursParts } from "./HoursContext.js";
import { nextWeekday } from "./nextWeekday.js";
import { endsNextDay } from "./spans.js";
import { TimeField } from "./TimeField.js";

export interface RangeFieldsProps {
  schedule: string;
  day: Weekday;
  index: number;
  range: TimeRange;
  path: string;
  issues: readonly Issue[];
  describedBy: string | undefined;
  autoFocus: boolean;
  /** The first range carries the button that adds one to the day. */
  onAdd: (() => void) | undefined;
  /** Left out for the only range of a day: closing the day does that. */
  onRemove: (() => void) | undefined;
}

/** One range of a day: from, to, and its own remove button. */
export function RangeFields(props: RangeFieldsProps) {
  const { schedule, day, index, range, path, issues, describedBy } = props;
  const { messages, clock } = useHoursParts();
  const words = messages.hours;
  const name = { day: messages.weekdays[day], number: index + 1 };
  const edges = (["opens", "closes"] as const).map((edge) => {
    const edgePath = `${path}/${edge}`;
    const invalid = issues.some((issue) => issue.path === edgePath || issue.path === path);
    return (
      <TimeField
        key={edge}
        schedule={schedule}
        day={day}
        index={index}
        edge={edge}
        text={range[edge]}
        opens={range.opens}
        path={edgePath}
        invalid={invalid}
        describedBy={invalid ? describedBy : undefined}
        autoFocus={props.autoFocus && edge === "opens"}
      />
    );
  });

  return (
    <fieldset className="cg-range" aria-label={formatMessage(words.range, name)}>
      {edges[0]}
      <span className="cg-range-dash" aria-hidden="true">
        –
      </span>
      {edges[1]}
      {props.onRemove && (
        <button
          type="button"
          className="cg-icon-button"
          aria-label={formatMessage(words.removeRange, name)}
          onClick={props.onRemove}
        >
          <CloseIcon />
        </button>
      )}
      {props.onAdd && (
        <button
          type="button"
          className="cg-icon-button"
          aria-label={formatMessage(words.addRange, name)}
          onClick={props.onAdd}
        >
          <PlusIcon />
        </button>
      )}
      {endsNextDay(range) && (
        <span className="cg-range-note">
          {formatMessage(words.nextDay, {
            day: messages.weekdays[nextWeekday(day)],
            time: clock.show(range.closes),
          })}
        </span>
      )}
    </fieldset>
  );
}
