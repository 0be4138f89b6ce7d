"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import type { Issue } from "../../../domain/index.js";
import type { MessagesOverride } from "../../../messages/index.js";
import { cx } from "../../ui/dom/cx.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import { StatusIcon } from "../../ui/icons/StatusIcon.js";
import { Root } from "../../ui/root/Root.js";
import { useMessages } from "../../words/useMessages.js";
import type { ErrorSummarySlot } from "./ErrorSummarySlots.js";
import { problemText } from "./problemText.js";

/** One line of the summary. */
export interface Problem {
  issue: Issue;
  /** Mended since: the line stays, so that nothing jumps under the hand, and says so. @default false */
  fixed?: boolean;
}

export interface ErrorSummaryProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** In the order of the controls on the page. */
  problems: readonly Problem[];
  /** The `idPrefix` of the form whose controls its links lead to. */
  idPrefix: string;
  /** A link was followed. Answer true if you moved there yourself; the browser then does nothing. */
  onFollow?: (issue: Issue) => boolean;
  /** @default 3 */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  messages?: MessagesOverride;
  classNames?: Partial<Record<ErrorSummarySlot, string>>;
}

/**
 * "There is a problem": what a failed submit asked for, each line leading to its control. Move focus to it through
 * `ref` after the submit. Sets `data-status="complete"` on lines that have been mended.
 */
export const ErrorSummary = forwardRef<HTMLElement, ErrorSummaryProps>(function ErrorSummary(
  {
    problems,
    idPrefix,
    onFollow = () => false,
    headingLevel = 3,
    messages: override,
    classNames,
    className,
    ...rest
  },
  ref,
) {
  const messages = useMessages(override);
  const titleId = `${useDomId()}-title`;
  const Heading = `h${headingLevel}` as const;
  return (
    <Root>
      <section
        {...rest}
        ref={ref}
        className={cx("cg-summary", classNames?.summary, className)}
        tabIndex={-1}
        aria-labelledby={titleId}
      >
        <StatusIcon status="invalid" />
        <div>
          <Heading className={cx("cg-summary-title", classNames?.["summary-title"])} id={titleId}>
            {messages.summary.errorsTitle}
          </Heading>
          <ul className={cx("cg-summary-list", classNames?.["summary-list"])}>
            {problems.map(({ issue, fixed }) => (
              <li key={`${issue.path} ${issue.code}`} data-status={fixed ? "complete" : undefined}>
                <a
                  className="cg-link"
                  href={`#${fieldId(idPrefix, issue.path)}`}
                  onClick={(event) => {
                    if (onFollow(issue)) event.preventDefault();
                  }}
                >
                  <span>{problemText(issue, messages)}</span>
                  {fixed && (
                    <span className="cg-hidden">{`, ${messages.summary.status.complete}`}</span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </section>
    </Root>
  );
});
