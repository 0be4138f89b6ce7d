"use client";

import { useEffect, useRef, useState } from "react";
import type { Issue, SupportSchedule } from "../../../domain/index.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { CloseIcon } from "../../ui/icons/CloseIcon.js";
import { scheduleTitle } from "../../words/scheduleTitle.js";
import type { UndoableAction } from "../change/isUndoable.js";
import { ExceptionsFields } from "../exceptions/ExceptionsFields.js";
import { UseFields } from "../scope/UseFields.js";
import { useHoursParts } from "../state/HoursContext.js";
import { issuesUnder } from "../state/issuesUnder.js";
import { UndoButton } from "../state/UndoButton.js";
import { HoursTextBox } from "../text/HoursTextBox.js";
import { HoursPresets } from "../week/HoursPresets.js";
import { WeekFields } from "../week/WeekFields.js";
import { TimeZonesField } from "../zones/TimeZonesField.js";
import { describeZones } from "./describeZones.js";

export interface ScheduleFieldsProps {
  schedule: SupportSchedule;
  index: number;
  /** Schedules on the page. */
  count: number;
  /** Nothing has been given at all yet. */
  empty: boolean;
  issues: readonly Issue[];
  /** DOM id of what is wrong with the hours as a whole. */
  describedBy: string | undefined;
  /** Channels and languages on offer. */
  channels: readonly string[];
  languages: readonly string[];
  /** A new one moves the focus here. */
  focusRequest: object | undefined;
  /** Given the title of what is to be removed. */
  onRemove: (title: string) => void;
}

function isWholeWeek({ type }: UndoableAction): boolean {
  return type === "applyPreset" || type === "setWeek";
}

/** One schedule: where to start from, its week, its zones, and what it holds besides. */
export function ScheduleFields(props: ScheduleFieldsProps) {
  const { schedule, index, count, empty, issues, describedBy } = props;
  const parts = useHoursParts();
  const { formId, messages, clock, headingLevel, disabled, readOnly, dispatch } = parts;
  const words = messages.hours;
  const path = `/supportHours/schedules/${index}`;
  const zonesPath = `${path}/timeZones`;
  const several = count > 1;
  const title = several ? scheduleTitle(schedule, index + 1, messages) : undefined;
  const Title = `h${headingLevel}` as const;
  const root = useRef<HTMLFieldSetElement>(null);
  const [isUsed, setIsUsed] = useState(false);
  const { focusRequest } = props;
  useEffect(() => {
    const group = root.current;
    if (!focusRequest || !group) return;
    // A group that stands alone has no title that could be read out.
    const hasTitle = group.hasAttribute("aria-label");
    (hasTitle ? group : group.querySelector<HTMLElement>(".cg-preset"))?.focus();
  }, [focusRequest]);

  return (
    <fieldset
      className="cg-schedule"
      ref={root}
      tabIndex={-1}
      aria-label={title}
      aria-describedby={describedBy}
      onFocus={() => setIsUsed(true)}
    >
      {title && (
        <div className="cg-hours-head">
          <Title className="cg-subtitle">{title}</Title>
          {!readOnly && (
            <button
              type="button"
              className="cg-button"
              data-variant="add"
              disabled={disabled}
              onClick={() => props.onRemove(title)}
            >
              <CloseIcon />
              <span>{words.removeSchedule}</span>
            </button>
          )}
        </div>
      )}
      {!readOnly && (
        // One element for both looks, so that what is under the hand keeps the focus.
        <div className={empty ? "cg-empty" : "cg-hours-head"}>
          {empty && <strong>{words.emptyTitle}</strong>}
          {empty && <span>{words.emptyText}</span>}
          <HoursPresets
            schedule={schedule}
            describedBy={describedBy}
            firstId={empty ? fieldId(formId, "/supportHours") : undefined}
          />
          <UndoButton
            shows={(action) => action.schedule === schedule.id && isWholeWeek(action)}
            onGone={() => root.current?.querySelector<HTMLElement>(".cg-preset")?.focus()}
          />
          <HoursTextBox schedule={schedule} path={path} />
        </div>
      )}
      <WeekFields schedule={schedule} path={path} issues={issues} />
      <TimeZonesField
        value={schedule.timeZones}
        onChange={(timeZones) => dispatch({ type: "setZones", schedule: schedule.id, timeZones })}
        inputId={fieldId(formId, zonesPath)}
        issues={issuesUnder(zonesPath, issues)}
        soon={isUsed}
        meaning={describeZones(schedule, messages, clock)}
        headingLevel={headingLevel}
        disabled={disabled}
        readOnly={readOnly}
      />
      <ExceptionsFields
        schedule={schedule}
        path={`${path}/exceptions`}
        issues={issuesUnder(`${path}/exceptions`, issues)}
      />
      <UseFields
        schedule={schedule}
        path={path}
        issues={issues}
        several={several}
        channels={props.channels}
        languages={props.languages}
      />
    </fieldset>
  );
}
