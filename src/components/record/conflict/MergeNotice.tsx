"use client";

import { formatMessage, type Messages } from "../../../messages/index.js";
import { Callout } from "../../ui/callout/Callout.js";
import { CheckIcon } from "../../ui/icons/CheckIcon.js";
import { sectionLabel } from "../../words/sectionLabel.js";
import { useMessages } from "../../words/useMessages.js";

/** What somebody else had saved, and was merged with what was typed here. */
export interface MergeNews {
  name: string | undefined;
  sections: readonly string[];
  /** Both are saved; else both are in the form, and not saved yet. */
  saved: boolean;
}

export function mergeNewsText(news: MergeNews, messages: Messages): string {
  const { conflict, gate, locale } = messages;
  const labels = news.sections.map((id) => sectionLabel(messages, id));
  return formatMessage(news.saved ? conflict.mergedSaved : conflict.mergedUnsaved, {
    name: news.name ?? gate.somebody,
    sections: new Intl.ListFormat(locale).format(labels),
  });
}

/** Says that others' changes came in beside one's own. It is read out by `useMergingSave`, so it is no live region. */
export function MergeNotice({ news }: { news: MergeNews | undefined }) {
  const messages = useMessages();
  if (!news) return null;
  return (
    <div className="cg-notice">
      <Callout
        tone="advice"
        icon={<CheckIcon />}
        title={messages.conflict.mergedTitle}
        text={mergeNewsText(news, messages)}
      />
    </div>
  );
}
