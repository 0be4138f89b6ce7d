"use client";

import type { Issue, SupportSchedule } from "../../../domain/index.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { IssueMessage } from "../../ui/IssueMessage.js";
import { previousWeekday } from "../change/nextWeekday.js";
import { tailOf } from "../change/spans.js";
import { useHoursParts } from "../state/HoursContext.js";
import { issuesUnder } from "../state/issuesUnder.js";
import { useLocalNow } from "../state/useLocalNow.js";
import { DayRow } from "./DayRow.js";

const AXIS = [0, 6, 12, 18, 24] as const;

export interface WeekFieldsProps {
  schedule: SupportSchedule;
  /** JSON Pointer of the schedule. */
  path: string;
  issues: readonly Issue[];
}

/** The seven days of a schedule, from the first day of the locale's week. */
export function WeekFields({ schedule, path, issues }: WeekFieldsProps) {
  const { formId, messages, clock, days, now: given } = useHoursParts();
  const now = useLocalNow(schedule.timeZones[0], given);
  const hasOneZone = schedule.timeZones.length < 2;
  const weekPath = `${path}/weekly`;
  const weekIssues = issues.filter((issue) => issue.path === weekPath);
  const messageId = weekIssues.length > 0 ? `${fieldId(formId, weekPath)}-message` : undefined;
  const openDays = days.filter((day) => schedule.weekly[day].length > 0).join(",");
  return (
    <div>
      <div className="cg-week">
        <div className="cg-week-axis" aria-hidden="true">
          <span className="cg-week-axis-scale">
            {AXIS.map((hour) => (
              <span key={hour}>{clock.showHour(hour)}</span>
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
              tail={tailOf(schedule.weekly[previousWeekday(day)])}
              path={dayPath}
              // "Open at least one day" leads to the first one's checkbox.
              checkboxId={fieldId(formId, index === 0 ? weekPath : dayPath)}
              weekMessageId={index === 0 ? messageId : undefined}
              issues={issuesUnder(dayPath, issues)}
              openDays={openDays}
              isToday={now?.day === day}
              // Several zones have several presents.
              now={now?.day === day && hasOneZone ? now.minutes : undefined}
            />
          );
        })}
      </div>
      {messageId && <IssueMessage id={messageId} issues={weekIssues} messages={messages} />}
    </div>
  );
}
