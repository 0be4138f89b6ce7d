"use client";

import type { Messages } from "../../messages/index.js";
import { sectionLabel } from "../words/sectionLabel.js";
import { sectionElementId } from "./sectionElementId.js";

export interface SectionLinksProps {
  sections: readonly string[];
  idPrefix: string;
  messages: Messages;
  onFollow: (section: string) => boolean;
}

/** Names of sections, each the way to it. */
export function SectionLinks({ sections, idPrefix, messages, onFollow }: SectionLinksProps) {
  return sections.map((section, index) => (
    <span key={section}>
      {index > 0 && <span>, </span>}
      <a
        className="cg-link"
        href={`#${sectionElementId(idPrefix, section)}`}
        onClick={(event) => {
          if (onFollow(section)) event.preventDefault();
        }}
      >
        {sectionLabel(messages, section)}
      </a>
    </span>
  ));
}
