"use client";

import type { SectionAskingProps } from "../../section/SectionAskingContext.js";
import { useAskParts } from "./AskContext.js";
import { askedLine } from "./askedLine.js";

/** Under the head of a section that is due: who was asked for it, and when. */
export function SectionAsked({ section, status, messages }: SectionAskingProps) {
  const parts = useAskParts();
  if (!parts || (status !== "missing" && status !== "invalid")) return null;
  const asked = parts.asked.find(({ sections }) => sections.includes(section));
  return asked && <p className="cg-asked">{askedLine(asked, parts.viewerId, messages)}</p>;
}
