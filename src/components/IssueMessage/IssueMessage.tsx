"use client";

import type { ReactNode } from "react";
import type { Issue } from "../../domain/index.js";
import type { Messages } from "../../messages/index.js";
import { AlertIcon } from "../icons/AlertIcon.js";
import { issueText } from "./issueText.js";

export interface IssueMessageProps {
  id: string;
  /** The first one is said. */
  issues: readonly Issue[];
  messages: Messages;
  /** What stands here while nothing is wrong. Without it the line is kept empty, so that nothing jumps. */
  children?: ReactNode;
}

/** The line under a control: what is wrong with it, else a hint. Sets `data-tone="error"`. */
export function IssueMessage({ id, issues, messages, children }: IssueMessageProps) {
  const issue = issues[0];
  if (!issue) {
    return (
      <p className="cg-message" id={id}>
        {children}
      </p>
    );
  }
  return (
    <p className="cg-message" id={id} data-tone="error">
      <AlertIcon />
      <span>{issueText(issue, messages)}</span>
    </p>
  );
}
