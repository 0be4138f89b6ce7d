"use client";

import { type ComponentPropsWithoutRef, forwardRef, useContext } from "react";
import type { Issue, SectionRequirement, SectionStatus } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import { cx } from "../ui/dom/cx.js";
import type { Elements } from "../ui/dom/Elements.js";
import { fieldId } from "../ui/dom/fieldId.js";
import { IssueMessage } from "../ui/IssueMessage.js";
import { StatusIcon } from "../ui/icons/StatusIcon.js";
import { sectionLabel, sectionWords } from "../words/sectionLabel.js";
import { AudienceBadge } from "./AudienceBadge.js";
import { SectionAskingContext } from "./SectionAskingContext.js";
import type { SectionSlot } from "./SectionSlots.js";
import { sectionElementId } from "./sectionElementId.js";

export interface SectionProps extends Omit<ComponentPropsWithoutRef<"fieldset">, "children"> {
  section: SectionRequirement;
  status: SectionStatus;
  /** What is wrong with the section as a whole. */
  issues?: readonly Issue[];
  /** Ids of the section's elements begin with it. */
  idPrefix: string;
  messages: Messages;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  classNames?: Partial<Record<SectionSlot, string>> | undefined;
  children: Elements;
}

/** The DOM path of a section as a whole, for issues that mean no single field. */
export function sectionPath(section: SectionRequirement): string {
  return section.kind === "supportHours" ? "/supportHours" : `/contacts/${section.id}`;
}

/**
 * A group of controls named like its heading, described by who is meant, who gets to see it, and what is wrong with
 * the whole. Sets `data-section` and `data-status`.
 */
export const Section = forwardRef<HTMLFieldSetElement, SectionProps>(function Section(
  {
    section,
    status,
    issues = [],
    idPrefix,
    messages,
    headingLevel,
    classNames,
    className,
    children,
    ...rest
  },
  ref,
) {
  const Heading = `h${headingLevel}` as const;
  const id = sectionElementId(idPrefix, section.id);
  const { help } = sectionWords(messages, section.id);
  const messageId = `${fieldId(idPrefix, sectionPath(section))}-message`;
  const describedBy = [`${id}-help`, `${id}-audience`, issues.length > 0 && messageId];
  const Asking = useContext(SectionAskingContext);
  const asking = { section: section.id, status, messages };
  return (
    <fieldset
      {...rest}
      ref={ref}
      className={cx("cg-section", classNames?.section, className)}
      id={id}
      data-section={section.id}
      data-status={status}
      aria-describedby={describedBy.filter(Boolean).join(" ")}
    >
      <legend>
        <Heading
          className={cx("cg-section-title", classNames?.["section-title"])}
          id={`${id}-title`}
          tabIndex={-1}
        >
          {sectionLabel(messages, section.id)}
        </Heading>
      </legend>
      <span className={cx("cg-section-status", classNames?.["section-status"])}>
        <StatusIcon status={status} />
        <span className="cg-hidden">{messages.summary.status[status]}</span>
      </span>
      <p className={cx("cg-section-help", classNames?.["section-help"])} id={`${id}-help`}>
        {formatMessage(help, { operator: messages.operatorName })}
      </p>
      <div className={cx("cg-section-audience", classNames?.["section-audience"])}>
        <span id={`${id}-audience`}>
          <AudienceBadge audience={section.audience} messages={messages} />
        </span>
        {Asking && section.editable && <Asking.Head {...asking} />}
      </div>
      {Asking && section.editable && <Asking.Note {...asking} />}
      <div className={cx("cg-section-body", classNames?.["section-body"])}>
        {children}
        {issues.length > 0 && <IssueMessage id={messageId} issues={issues} messages={messages} />}
      </div>
    </fieldset>
  );
});
