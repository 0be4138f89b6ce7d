"use client";

import { useEffect, useRef } from "react";
import type { Issue, SupportSchedule } from "../../domain/index.js";
import { fieldId } from "../fieldId.js";
import { CloseIcon } from "../icons/CloseIcon.js";
import { TimeZonesField } from "../TimeZonesField/TimeZonesField.js";
import { describeZones } from "./describeZones.js";
import { ExceptionsFields } from "./ExceptionsFields.js";
import { useHoursParts } from "./HoursContext.js";
import { HoursPresets } from "./HoursPresets.js";
import { HoursTextBox } from "./HoursTextBox.js";
import { issuesUnder } from "./issuesUnder.js";
import { scheduleTitle } from "./scheduleTitle.js";
import { UseFields } from "./UseFields.js";
import { WeekFields } from "./WeekFields.js";

export interface ScheduleFieldsProps {
  schedule: SupportSchedule;
  index: number;
  /** Schedules on the page. */
  count: number;
  /** Nothing has been given at all yet. */
  empty: boolean;
  issues: readonly Issue[];
  undo: (() => void) | undefined;
  /** Channels and languages on offer. */
  channels: readonly string[];
  languages: readonly string[];
  /** A new one moves the focus here. */
  focusRequest: object | undefined;
  /** Given the title of what is to be removed. */
  onRemove: (title: string) => void;
}

/** One schedule: where to start from, its week, its zones, and what it holds besides. */
export function ScheduleFields(props: ScheduleFieldsProps) {
  const { schedule, index, count, empty, issues, undo } = props;
  const parts = useHoursParts();
  const { formId, messages, headingLevel, disabled, readOnly, dispatch } = parts;
  const words = messages.hours;
  const path = `/supportHours/schedules/${index}`;
  const zonesPath = `${path}/timeZones`;
  const presets = !readOnly && (
    <HoursPresets
      schedule={schedule}
      describedBy={
        issues.some((issue) => issue.path === "/supportHours")
          ? `${fieldId(formId, "/supportHours")}-message`
          : undefined
      }
      firstId={empty ? fieldId(formId, "/supportHours") : undefined}
    />
  );
  // The same key at both of its places: the box and the focus stay when the first hours arrive.
  const textBox = <HoursTextBox key="text" schedule={schedule} path={path} />;
  const several = count > 1;
  const title = several ? scheduleTitle(schedule, index + 1, messages) : undefined;
  const Title = `h${headingLevel}` as const;
  const root = useRef<HTMLFieldSetElement>(null);
  const { focusRequest } = props;
  useEffect(() => {
    if (focusRequest) root.current?.focus();
  }, [focusRequest]);

  return (
    <fieldset className="cg-schedule" ref={root} tabIndex={-1} aria-label={title}>
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
              {words.removeSchedule}
            </button>
          )}
        </div>
      )}
      {empty && !readOnly ? (
        <div className="cg-empty">
          <strong>{words.emptyTitle}</strong>
          <span>{words.emptyText}</span>
          {presets}
          {textBox}
        </div>
      ) : (
        presets && (
          <div className="cg-hours-head">
            {presets}
            {undo && (
              <button type="button" className="cg-button" data-variant="add" onClick={undo}>
                {messages.form.undo}
              </button>
            )}
            {textBox}
          </div>
        )
      )}
      <WeekFields schedule={schedule} path={path} issues={issues} />
      <TimeZonesField
        value={schedule.timeZones}
        onChange={(timeZones) => dispatch({ type: "setZones", schedule: schedule.id, timeZones })}
        inputId={fieldId(formId, zonesPath)}
        issues={issues.filter(
          (issue) => issue.path === zonesPath || issue.path.startsWith(`${zonesPath}/`),
        )}
        meaning={describeZones(schedule, messages)}
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
