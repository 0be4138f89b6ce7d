"use client";

import type { Issue } from "../../../domain/index.js";
import { IssueMessage } from "../../ui/IssueMessage.js";
import { AlertIcon } from "../../ui/icons/AlertIcon.js";
import { useHoursParts } from "../state/HoursContext.js";

export interface HoursErrorsProps {
  id: string;
  /** Issues of the hours as a whole. */
  issues: readonly Issue[];
  /** What a form says in its own words. */
  sentences: readonly string[];
}

/** What is wrong with the hours as a whole, above them; every schedule is described by it. */
export function HoursErrors({ id, issues, sentences }: HoursErrorsProps) {
  const { messages } = useHoursParts();
  return (
    <div id={id}>
      {issues.length > 0 && <IssueMessage id={`${id}-issue`} issues={issues} messages={messages} />}
      {[...new Set(sentences)].map((sentence) => (
        <p className="cg-message" data-tone="error" key={sentence}>
          <AlertIcon />
          <span>{sentence}</span>
        </p>
      ))}
    </div>
  );
}
