"use client";

import type { Issue } from "../../../domain/index.js";
import { IssueMessage } from "../../ui/IssueMessage.js";
import { useHoursParts } from "../state/HoursContext.js";

export interface DayMessageProps {
  id: string;
  issues: readonly Issue[];
  /** Joins what overlaps; left out where nothing can be changed. */
  onJoin: (() => void) | undefined;
}

/** What is wrong with a day, and the button that puts overlaps right: nothing is put right unasked. */
export function DayMessage({ id, issues, onJoin }: DayMessageProps) {
  const { messages } = useHoursParts();
  return (
    <div className="cg-day-message">
      <IssueMessage id={id} issues={issues} messages={messages} isShared={true} />
      {onJoin && issues.some(({ code }) => code === "hours_overlap") && (
        <button type="button" className="cg-button" data-variant="add" onClick={onJoin}>
          {messages.hours.join}
        </button>
      )}
    </div>
  );
}
