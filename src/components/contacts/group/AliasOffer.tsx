"use client";

import type { SectionRequirement } from "../../../domain/index.js";
import type { Messages } from "../../../messages/index.js";
import { Callout } from "../../ui/callout/Callout.js";
import { AdviceIcon } from "../../ui/icons/AdviceIcon.js";
import { sectionWords } from "../../words/sectionLabel.js";

export interface AliasOfferProps {
  section: SectionRequirement;
  messages: Messages;
  onTake: () => void;
}

/** Why an alias is recommended here (R5), and one action that begins one. Nothing where a language has no words for it. */
export function AliasOffer({ section, messages, onTake }: AliasOfferProps) {
  const { aliasTitle, aliasText } = sectionWords(messages, section.id);
  if (!aliasTitle) return null;
  return (
    <Callout tone="advice" icon={<AdviceIcon />} title={aliasTitle} text={aliasText}>
      <button type="button" className="cg-button" data-variant="add" onClick={onTake}>
        {messages.addresses.addAlias}
      </button>
    </Callout>
  );
}
