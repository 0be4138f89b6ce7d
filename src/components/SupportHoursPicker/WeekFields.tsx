"use client";

import type { Issue, SupportSchedule } from "../../domain/index.js";
import { fieldId } from "../fieldId.js";
import { IssueMessage } from "../IssueMessage/IssueMessage.js";
import { DayRow } from "./DayRow.js";
import { useHoursParts } from "./HoursContext.js";
import { issuesUnder } from "./issuesUnder.js";
import { previousWeekday } from "./nextWeekday.js";

const AXIS = ["0", "6", "12", "18", "24"] as const;

export interface WeekFieldsProps {
  schedule: SupportSchedule;
  /** JSON Pointer of the schedule. */
  path: string;
  issues: readonly Issue[];
}

/** The seven days of a schedule, from the first day of the locale's week. */
export function WeekFields({ schedule, path, issues }: WeekFieldsProps) {
  const { formId, messages, days } = useHoursParts();
  const weekPath = `${path}/weekly`;
  const weekIssues = issues.filter((issue) => issue.path === weekPath);
  const openDays = days.filter((day) => schedule.weekly[day].length > 0).length;
  return (
    <div>
      <div className="cg-week">
        <div className="cg-week-axis" aria-hidden="true">
          <span className="cg-week-axis-scale">
            {AXIS.map((hour) => (
              <span key={hour}>{hour}</span>
            ))}
          </span>
        </div>
        {days.map((day, index) => {
          const dayPath = `${weekPath}/${day}`;
          return (
            <DayRow
              key={day}
              schedule={schedule.id}
              day={day}
              ranges={schedule.weekly[day]}
              dayBefore={schedule.weekly[previousWeekday(day)]}
              path={dayPath}
              // "Open at least one day" leads to the first one's checkbox.
              checkboxId={fieldId(formId, index === 0 ? weekPath : dayPath)}
              issues={issuesUnder(dayPath, issues)}
              canCopy={openDays > (schedule.weekly[day].length > 0 ? 1 : 0)}
            />
          );
        })}
      </div>
      {weekIssues.length > 0 && (
        <IssueMessage
          id={`${fieldId(formId, weekPath)}-message`}
          issues={weekIssues}
          messages={messages}
        />
      )}
    </div>
  );
}
