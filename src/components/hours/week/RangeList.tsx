"use client";

import { useRef } from "react";
import type { Issue, TimeRange } from "../../../domain/index.js";
import { formatMessage } from "../../../messages/index.js";
import type { DayRef } from "../change/DayRef.js";
import { useHoursParts } from "../state/HoursContext.js";
import { RangeFields } from "./RangeFields.js";
import { useAdded } from "./useAdded.js";

export interface RangeListProps {
  /** Keep its identity. */
  place: DayRef;
  dayName: string;
  nextDayName: string | undefined;
  ranges: readonly TimeRange[];
  /** JSON Pointer of the list. */
  path: string;
  issues: readonly Issue[];
  describedBy: string;
}

/** The ranges of an open day, with what adds and removes them. */
export function RangeList(props: RangeListProps) {
  const { place, dayName, ranges, path } = props;
  const { messages, disabled, readOnly, dispatch, announce } = useHoursParts();
  const words = messages.hours;
  const editable = !disabled && !readOnly;
  const list = useRef<HTMLDivElement>(null);
  const { added, expectRow } = useAdded(ranges.length);
  // Ranges have no id of their own: the place in the day is what they are known by.
  const rows = ranges.map((range, index) => ({ range, index, rangePath: `${path}/${index}` }));

  const add = () => {
    expectRow();
    dispatch({ type: "addRange", ...place });
    announce(formatMessage(words.rangeAdded, { day: dayName, number: ranges.length + 1 }));
  };
  const remove = (index: number) => {
    dispatch({ type: "removeRange", ...place, index });
    announce(formatMessage(words.rangeRemoved, { day: dayName, number: index + 1 }));
    list.current?.querySelector("input")?.focus();
  };

  return (
    <div className="cg-ranges" ref={list}>
      {rows.map(({ range, index, rangePath }) => (
        <RangeFields
          key={rangePath}
          place={place}
          dayName={dayName}
          nextDayName={props.nextDayName}
          index={index}
          range={range}
          path={rangePath}
          issues={props.issues}
          describedBy={props.describedBy}
          autoFocus={index === added}
          onAdd={editable && index === 0 ? add : undefined}
          onRemove={editable && ranges.length > 1 ? () => remove(index) : undefined}
        />
      ))}
    </div>
  );
}
