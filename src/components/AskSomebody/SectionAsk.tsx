"use client";

import type { SectionStatus } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import { sectionLabel } from "../Section/sectionLabel.js";
import { useAskParts } from "./AskContext.js";
import { askedLine } from "./askedLine.js";

export interface SectionAskProps {
  section: string;
  status: SectionStatus;
  messages: Messages;
}

/** In the head of a section that is due: who was asked for it, and the way to ask somebody. */
export function SectionAsk({ section, status, messages }: SectionAskProps) {
  const parts = useAskParts();
  if (!parts || (status !== "missing" && status !== "invalid")) return null;
  const asked = parts.asked.find(({ sections }) => sections.includes(section));
  if (!asked && !parts.canAsk) return null;
  const name = sectionLabel(messages, section);
  return (
    <div className="cg-section-ask">
      {parts.canAsk && (
        <button
          type="button"
          className="cg-button"
          data-variant="quiet"
          data-size="sm"
          aria-label={formatMessage(messages.ask.sectionOf, { section: name })}
          onClick={() => parts.ask([section])}
        >
          {messages.ask.section}
        </button>
      )}
      {asked && <span className="cg-asked">{askedLine(asked, parts.viewerId, messages)}</span>}
    </div>
  );
}
