"use client";

import type { SectionStatus } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import { sectionLabel } from "../Section/sectionLabel.js";
import { useAskParts } from "./AskContext.js";

export interface SectionAskProps {
  section: string;
  status: SectionStatus;
  messages: Messages;
}

/** In the head of a section that is due: the way to ask somebody for it. */
export function SectionAsk({ section, status, messages }: SectionAskProps) {
  const parts = useAskParts();
  if (!parts?.canAsk || (status !== "missing" && status !== "invalid")) return null;
  const name = sectionLabel(messages, section);
  return (
    <span className="cg-section-ask">
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
    </span>
  );
}
