"use client";

import { useAskParts } from "./AskContext.js";
import { askedLine } from "./askedLine.js";
import type { SectionAskProps } from "./SectionAsk.js";

/** Under the head of a section that is due: who was asked for it, and when. */
export function SectionAsked({ section, status, messages }: SectionAskProps) {
  const parts = useAskParts();
  if (!parts || (status !== "missing" && status !== "invalid")) return null;
  const asked = parts.asked.find(({ sections }) => sections.includes(section));
  return asked && <p className="cg-asked">{askedLine(asked, parts.viewerId, messages)}</p>;
}
