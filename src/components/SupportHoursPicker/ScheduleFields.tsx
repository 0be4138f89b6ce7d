"use client";

import { useRef } from "react";
import type { Issue, SupportSchedule } from "../../domain/index.js";
import { formatMessage } from "../../messages/index.js";
import { fieldId } from "../fieldId.js";
import { CloseIcon } from "../icons/CloseIcon.js";
import { TimeZonesField } from "../TimeZonesField/TimeZonesField.js";
import { describeZones } from "./describeZones.js";
import { useHoursParts } from "./HoursContext.js";
import { HoursPresets } from "./HoursPresets.js";
import { ScheduleExtras } from "./ScheduleExtras.js";
import { UndoButton } from "./UndoButton.js";
import { WeekFields } from "./WeekFields.js";

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
  onRemove: () => void;
}

/** One schedule: where to start from, its week, its zones, and what it holds besides. */
export function ScheduleFields(props: ScheduleFieldsProps) {
  const { schedule, index, count, empty, issues, describedBy } = props;
  const parts = useHoursParts();
  const { formId, messages, clock, headingLevel, disabled, readOnly, dispatch } = parts;
  const root = useRef<HTMLFieldSetElement>(null);
  const words = messages.hours;
  const path = `/supportHours/schedules/${index}`;
  const zonesPath = `${path}/timeZones`;
  const title = formatMessage(words.schedule, { number: index + 1 });
  const Title = `h${headingLevel}` as const;

  return (
    <fieldset
      className="cg-schedule"
      ref={root}
      aria-label={count > 1 ? title : undefined}
      aria-describedby={describedBy}
    >
      {count > 1 && (
        <div className="cg-hours-head">
          <Title className="cg-subtitle">{title}</Title>
          {!readOnly && (
            <button
              type="button"
              className="cg-button"
              data-variant="add"
              disabled={disabled}
              onClick={props.onRemove}
            >
              <CloseIcon />
              {words.removeSchedule}
            </button>
          )}
        </div>
      )}
      {!readOnly && (
        // One element for both looks, so that the preset under the hand keeps the focus.
        <div className={empty ? "cg-empty" : "cg-hours-head"}>
          {empty && <strong>{words.emptyTitle}</strong>}
          {empty && <span>{words.emptyText}</span>}
          <HoursPresets
            schedule={schedule}
            describedBy={describedBy}
            firstId={empty ? fieldId(formId, "/supportHours") : undefined}
          />
          <UndoButton
            shows={(action) => action.schedule === schedule.id && action.type === "applyPreset"}
            onGone={() => root.current?.querySelector<HTMLElement>(".cg-preset")?.focus()}
          />
        </div>
      )}
      <WeekFields schedule={schedule} path={path} issues={issues} />
      <TimeZonesField
        value={schedule.timeZones}
        onChange={(timeZones) => dispatch({ type: "setZones", schedule: schedule.id, timeZones })}
        inputId={fieldId(formId, zonesPath)}
        issues={issues.filter(
          (issue) => issue.path === zonesPath || issue.path.startsWith(`${zonesPath}/`),
        )}
        meaning={describeZones(schedule, messages, clock)}
        headingLevel={headingLevel}
        disabled={disabled}
        readOnly={readOnly}
      />
      <ScheduleExtras schedule={schedule} />
    </fieldset>
  );
}
