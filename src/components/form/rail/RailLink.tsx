"use client";

import type { SectionCompleteness, SectionRequirement } from "../../../domain/index.js";
import { formatMessage, formatPlural, type Messages } from "../../../messages/index.js";
import { cx } from "../../ui/dom/cx.js";
import { StatusIcon } from "../../ui/icons/StatusIcon.js";
import { environmentNames } from "../../words/environmentNames.js";
import { sectionLabel } from "../../words/sectionLabel.js";
import type { CompletenessSummarySlot } from "./CompletenessSummarySlots.js";

export interface RailLinkProps {
  verdict: SectionCompleteness;
  requirement: SectionRequirement | undefined;
  href: string;
  current: boolean;
  messages: Messages;
  classNames?: Partial<Record<CompletenessSummarySlot, string>> | undefined;
  onFollow: (section: string) => boolean;
}

/** The way to one section, with its state as shape and word. Sets `data-status`. */
export function RailLink(props: RailLinkProps) {
  const { verdict, requirement, messages, classNames } = props;
  const { summary, locale } = messages;
  const note =
    verdict.status === "invalid" && verdict.issues.length > 0
      ? formatPlural(summary.sectionProblems, verdict.issues.length, locale)
      : verdict.status === "deferred" && requirement?.editableIn
        ? formatMessage(summary.deferredNote, {
            environments: environmentNames(messages, requirement.editableIn),
          })
        : undefined;
  return (
    <a
      className={cx("cg-rail-link", classNames?.["rail-link"])}
      href={props.href}
      data-status={verdict.status}
      aria-current={props.current ? "true" : undefined}
      onClick={(event) => {
        if (props.onFollow(verdict.id)) event.preventDefault();
      }}
    >
      <StatusIcon status={verdict.status} />
      <span>
        <span>{sectionLabel(messages, verdict.id)}</span>
        <span className="cg-hidden">{`, ${summary.status[verdict.status]}`}</span>
        {note && <span className={cx("cg-rail-note", classNames?.["rail-note"])}>{note}</span>}
      </span>
    </a>
  );
}
