"use client";

import type { AskedPerson } from "../../../client/index.js";
import { formatMessage } from "../../../messages/index.js";
import { SectionLinks } from "../../section/SectionLinks.js";
import { Callout } from "../../ui/callout/Callout.js";
import { AdviceIcon } from "../../ui/icons/AdviceIcon.js";
import { sectionLabel } from "../../words/sectionLabel.js";
import { useMessages } from "../../words/useMessages.js";
import { useAskParts } from "./AskContext.js";
import { askedLine } from "./askedLine.js";

export interface AskedCalloutProps {
  /** Id of the form that the links lead into; without a form the sections are named only. */
  formId?: string;
  onFollow?: (section: string) => boolean;
}

/** What was asked of whom: first what is asked of the one who looks, with the way to each section. */
export function AskedCallout({ formId, onFollow }: AskedCalloutProps) {
  const parts = useAskParts();
  const messages = useMessages();
  if (!parts || parts.asked.length === 0) return null;
  const own = parts.asked.filter(({ user }) => user.id === parts.viewerId);
  const shown = own.length > 0 ? own : parts.asked;
  const [first, ...more] = shown;
  const hasLinks = formId !== undefined && onFollow !== undefined;
  const namesOf = ({ sections }: AskedPerson) =>
    sections.map((id) => sectionLabel(messages, id)).join(", ");
  const sectionsOf = (asked: AskedPerson) =>
    formId !== undefined && onFollow ? (
      <SectionLinks
        sections={asked.sections}
        idPrefix={formId}
        messages={messages}
        onFollow={onFollow}
      />
    ) : (
      <span>{namesOf(asked)}</span>
    );
  const [before, after] = formatMessage(messages.ask.askedFor, { sections: "\n" }).split("\n");
  return (
    <div className="cg-notice">
      <Callout
        tone="advice"
        icon={<AdviceIcon />}
        title={
          first && more.length === 0
            ? askedLine(first, parts.viewerId, messages)
            : messages.access.askedSeveral
        }
      >
        {first && more.length === 0 ? (
          <p className="cg-callout-text">
            {hasLinks ? (
              <>
                <span>{before}</span>
                {sectionsOf(first)}
                <span>{after}</span>
              </>
            ) : (
              formatMessage(messages.ask.askedFor, { sections: namesOf(first) })
            )}
          </p>
        ) : (
          <ul className="cg-asked-list">
            {shown.map((asked) => (
              <li key={`${asked.user.id} ${asked.at}`} className="cg-callout-text">
                <span>{`${askedLine(asked, parts.viewerId, messages)}:`}</span> {sectionsOf(asked)}
              </li>
            ))}
          </ul>
        )}
      </Callout>
    </div>
  );
}
