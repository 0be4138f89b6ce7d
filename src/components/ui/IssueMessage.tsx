"use client";

import type { ReactNode } from "react";
import type { Issue } from "../../domain/index.js";
import type { Messages } from "../../messages/index.js";
import { issueText } from "../words/issueText.js";
import { AlertIcon } from "./icons/AlertIcon.js";

export interface IssueMessageProps {
  id: string;
  issues: readonly Issue[];
  /** Several controls share the line: each sentence is said, and not the first one only. @default false */
  isShared?: boolean;
  messages: Messages;
  /** What stands here while nothing is wrong. Without it the line is kept empty, so that nothing jumps. */
  children?: ReactNode;
}

/** The line under a control: what is wrong with it, else a hint. Sets `data-tone="error"`. */
export function IssueMessage(props: IssueMessageProps) {
  const { id, issues, messages, isShared = false, children } = props;
  if (issues.length === 0) {
    return (
      <p className="cg-message" id={id}>
        {children}
      </p>
    );
  }
  const said = isShared ? issues : issues.slice(0, 1);
  const sentences = new Set(said.map((issue) => issueText(issue, messages)));
  return (
    <p className="cg-message" id={id} data-tone="error">
      <AlertIcon />
      <span>{[...sentences].join(". ")}</span>
    </p>
  );
}
