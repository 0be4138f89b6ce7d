"use client";

import type { Issue, TimeRange } from "../../../domain/index.js";
import { formatMessage } from "../../../messages/index.js";
import { CloseIcon } from "../../ui/icons/CloseIcon.js";
import { PlusIcon } from "../../ui/icons/PlusIcon.js";
import type { DayRef } from "../change/DayRef.js";
import { endsNextDay } from "../change/spans.js";
import { useHoursParts } from "../state/HoursContext.js";
import { TimeField } from "./TimeField.js";

export interface RangeFieldsProps {
  /** Keep its identity. */
  place: DayRef;
  /** How the day is called. */
  dayName: string;
  /** How the day after it is called; unknown while the day has no date. */
  nextDayName: string | undefined;
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
  const { place, dayName, nextDayName, index, range, path, issues, describedBy } = props;
  const { messages, clock } = useHoursParts();
  const words = messages.hours;
  const name = { day: dayName, number: index + 1 };
  const edges = (["opens", "closes"] as const).map((edge) => {
    const edgePath = `${path}/${edge}`;
    const invalid = issues.some((issue) => issue.path === edgePath || issue.path === path);
    return (
      <TimeField
        key={edge}
        place={place}
        index={index}
        edge={edge}
        text={range[edge]}
        opens={range.opens}
        nextDayName={nextDayName}
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
          {nextDayName === undefined
            ? formatMessage(words.nextDayUndated, { time: clock.show(range.closes) })
            : formatMessage(words.nextDay, { day: nextDayName, time: clock.show(range.closes) })}
        </span>
      )}
    </fieldset>
  );
}
