"use client";

import type { Issue, SupportSchedule } from "../../domain/index.js";
import { formatMessage } from "../../messages/index.js";
import { fieldId } from "../fieldId.js";
import { CloseIcon } from "../icons/CloseIcon.js";
import { TimeZonesField } from "../TimeZonesField/TimeZonesField.js";
import { describeZones } from "./describeZones.js";
import { useHoursParts } from "./HoursContext.js";
import { HoursPresets } from "./HoursPresets.js";
import { HoursTextBox } from "./HoursTextBox.js";
import { ScheduleExtras } from "./ScheduleExtras.js";
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
  const title = formatMessage(words.schedule, { number: index + 1 });
  const Title = `h${headingLevel}` as const;

  return (
    <fieldset className="cg-schedule" aria-label={count > 1 ? title : undefined}>
      {count > 1 && (
        <div className="cg-hours-head">
          <Title className="cg-subtitle">{title}</Title>
          {!readOnly && (
            <button
              type="button"
              className="cg-button"
              data-variant="add"
              disabled={disabled}
              onClick={() => dispatch({ type: "removeSchedule", schedule: schedule.id })}
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
      <ScheduleExtras schedule={schedule} />
    </fieldset>
  );
}
