"use client";

import { useEffect } from "react";
import { formatInstant, formatMessage } from "../../../messages/index.js";
import { Callout } from "../../ui/callout/Callout.js";
import { ClockIcon } from "../../ui/icons/ClockIcon.js";
import { useAnnouncer } from "../../ui/useAnnouncer.js";
import { useMessages } from "../../words/useMessages.js";

export interface DraftNoticeProps {
  /** Milliseconds since the epoch at which the text was typed; absent: there is nothing to say. */
  typedAt: number | undefined;
  onDiscard: () => void;
}

/** Over a form that begins with what was typed before and not saved. Said once. */
export function DraftNotice({ typedAt, onDiscard }: DraftNoticeProps) {
  const { gate, locale } = useMessages();
  const { announce, region } = useAnnouncer();
  const time =
    typedAt !== undefined &&
    formatInstant(typedAt, locale, { dateStyle: "medium", timeStyle: "short" });
  const title = time && formatMessage(gate.draftTitle, { time });
  useEffect(() => {
    if (title) announce(`${title}.`);
  }, [announce, title]);
  return (
    <>
      {region}
      {title && (
        <div className="cg-notice">
          <Callout tone="advice" icon={<ClockIcon />} title={title} text={gate.draftText}>
            <div className="cg-actions">
              <button
                type="button"
                className="cg-button"
                data-size="sm"
                onClick={(event) => {
                  // The button goes, and the focus would go to nowhere with it.
                  event.currentTarget.closest<HTMLElement>('[role="tabpanel"]')?.focus();
                  onDiscard();
                }}
              >
                {gate.draftDiscard}
              </button>
            </div>
          </Callout>
        </div>
      )}
    </>
  );
}
