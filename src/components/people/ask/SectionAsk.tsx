"use client";

import { formatMessage } from "../../../messages/index.js";
import type { SectionAskingProps } from "../../section/SectionAskingContext.js";
import { sectionLabel } from "../../words/sectionLabel.js";
import { useAskParts } from "./AskContext.js";

/** In the head of a section that is due: the way to ask somebody for it. */
export function SectionAsk({ section, status, messages }: SectionAskingProps) {
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
