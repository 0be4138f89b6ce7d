"use client";

import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from "react";
import type { Completeness, Requirements } from "../../../domain/index.js";
import { formatMessage, formatPlural, type MessagesOverride } from "../../../messages/index.js";
import { sectionElementId } from "../../section/sectionElementId.js";
import { cx } from "../../ui/dom/cx.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import { ChevronDownIcon } from "../../ui/icons/ChevronDownIcon.js";
import { Root } from "../../ui/root/Root.js";
import { sectionLabel } from "../../words/sectionLabel.js";
import { useMessages } from "../../words/useMessages.js";
import type { CompletenessSummarySlot } from "./CompletenessSummarySlots.js";
import { firstGap } from "./firstGap.js";
import { RailLink } from "./RailLink.js";
import { useSectionInView } from "./useSectionInView.js";

export interface CompletenessSummaryProps
  extends Omit<ComponentPropsWithoutRef<"nav">, "children"> {
  /** From `evaluateCompleteness`, a snapshot, or `useContactCompleteness`. */
  completeness: Completeness;
  requirements: Requirements;
  /** The `idPrefix` of the form or group that it leads into. */
  idPrefix?: string;
  /** Where a section's link leads. @default the section's place on this page */
  hrefFor?: (section: string) => string;
  /** A link was followed. Answer true if you moved there yourself; the browser then does nothing. */
  onFollow?: (section: string) => boolean;
  /** Section that is being looked at. @default the one in view */
  current?: string;
  /** Offer "Next: …", the way to the first gap. @default true */
  showNext?: boolean;
  messages?: MessagesOverride;
  classNames?: Partial<Record<CompletenessSummarySlot, string>>;
}

/**
 * What is done and what is due, with a link to each section: a rail, and in a narrow container a strip that opens.
 * Sets `data-expanded` while that is open, `data-status` on links and on the bar's parts.
 */
export const CompletenessSummary = forwardRef<HTMLElement, CompletenessSummaryProps>(
  function CompletenessSummary(
    {
      completeness,
      requirements,
      idPrefix: givenPrefix,
      hrefFor,
      onFollow = () => false,
      current,
      showNext = true,
      messages: override,
      classNames,
      className,
      ...rest
    },
    ref,
  ) {
    const messages = useMessages(override);
    const ownId = useDomId();
    const idPrefix = givenPrefix ?? ownId;
    const [expanded, setExpanded] = useState(false);
    const inner = useRef<HTMLDivElement>(null);
    const { sections, done, total } = completeness;
    const elementId = (section: string) => sectionElementId(idPrefix, section);
    const inView = useSectionInView(
      inner,
      sections.map(({ id }) => elementId(id)),
    );
    const { summary, locale } = messages;
    const later = sections.filter(({ status }) => status === "deferred").length;
    const gap = firstGap(completeness);
    const href = (section: string) => hrefFor?.(section) ?? `#${elementId(section)}`;
    const follow = (section: string) => {
      setExpanded(false);
      return onFollow(section);
    };

    const progress = (
      <span>
        <strong>{formatMessage(summary.progressStrong, { done, total })}</strong>{" "}
        <span>{summary.progressRest}</span>
      </span>
    );
    const laterText = later > 0 && <span>{formatPlural(summary.later, later, locale)}</span>;
    return (
      <Root>
        <nav
          aria-label={summary.sections}
          {...rest}
          ref={ref}
          className={cx("cg-rail", classNames?.rail, className)}
          data-expanded={expanded || undefined}
        >
          <div ref={inner} className={cx("cg-rail-inner", classNames?.["rail-inner"])}>
            <div className={cx("cg-progress", classNames?.progress)}>
              <p className={cx("cg-progress-text", classNames?.["progress-text"])}>
                {progress}
                {laterText}
              </p>
              <button
                type="button"
                className={cx("cg-rail-toggle", classNames?.["rail-toggle"])}
                aria-expanded={expanded}
                aria-controls={`${ownId}-list`}
                onClick={() => setExpanded(!expanded)}
              >
                {progress}
                {laterText}
                <ChevronDownIcon />
              </button>
              <div
                className={cx("cg-progress-bar", classNames?.["progress-bar"])}
                aria-hidden="true"
              >
                {sections
                  .filter(({ status }) => status !== "deferred")
                  .map(({ id, status }) => (
                    <i key={id} data-status={status} />
                  ))}
              </div>
            </div>
            <ol className={cx("cg-rail-list", classNames?.["rail-list"])} id={`${ownId}-list`}>
              {sections.map((verdict) => (
                <li key={verdict.id}>
                  <RailLink
                    verdict={verdict}
                    requirement={requirements.sections.find(({ id }) => id === verdict.id)}
                    href={href(verdict.id)}
                    current={
                      current === undefined
                        ? inView === elementId(verdict.id)
                        : current === verdict.id
                    }
                    messages={messages}
                    classNames={classNames}
                    onFollow={follow}
                  />
                </li>
              ))}
            </ol>
            {showNext && gap !== undefined && (
              <a
                className={cx("cg-link cg-rail-next", classNames?.["rail-next"])}
                href={href(gap)}
                onClick={(event) => {
                  if (follow(gap)) event.preventDefault();
                }}
              >
                {formatMessage(summary.next, { section: sectionLabel(messages, gap) })}
              </a>
            )}
          </div>
        </nav>
      </Root>
    );
  },
);
