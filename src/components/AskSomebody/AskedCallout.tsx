"use client";

import { formatMessage } from "../../messages/index.js";
import { SectionLinks } from "../FormFooter/SectionLinks.js";
import { AdviceIcon } from "../icons/AdviceIcon.js";
import { useMessages } from "../MessagesContext.js";
import { Callout } from "../Section/Callout.js";
import { sectionLabel } from "../Section/sectionLabel.js";
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
  const isOwn = ({ user }: { user: { id: string } }) => user.id === parts.viewerId;
  const own = parts.asked.filter(isOwn);
  const shown = own.length > 0 ? own : parts.asked;
  return (
    <div className="cg-notice">
      {shown.map((asked) => (
        <Callout
          key={asked.user.id}
          tone="advice"
          icon={<AdviceIcon />}
          title={askedLine(asked, parts.viewerId, messages)}
        >
          <p className="cg-callout-text">
            {formId !== undefined && onFollow ? (
              <SectionLinks
                sections={asked.sections}
                idPrefix={formId}
                messages={messages}
                onFollow={onFollow}
              />
            ) : (
              formatMessage(messages.ask.askedFor, {
                sections: asked.sections.map((id) => sectionLabel(messages, id)).join(", "),
              })
            )}
          </p>
        </Callout>
      ))}
    </div>
  );
}
