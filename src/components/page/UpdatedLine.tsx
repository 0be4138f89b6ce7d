"use client";

import type { ContactInfoSnapshot } from "../../client/index.js";
import { formatInstant, formatMessage, type Messages } from "../../messages/index.js";
import { cx } from "../ui/dom/cx.js";

export interface UpdatedLineProps {
  snapshot: ContactInfoSnapshot | undefined;
  messages: Messages;
  className?: string | undefined;
}

/** Who changed the record last, and when, in the viewer's own zone. Its room is kept while that is not known. */
export function UpdatedLine({ snapshot, messages, className }: UpdatedLineProps) {
  const { page, locale } = messages;
  const { updatedAt, updatedBy } = snapshot ?? {};
  const classes = cx("cg-updated", className);
  if (!updatedAt) return <p className={classes}>{snapshot ? page.neverUpdated : "\u00a0"}</p>;
  const template = updatedBy ? page.updatedBy : page.updated;
  const [before, after] = template
    .split("{date}")
    .map((part) => formatMessage(part, updatedBy ? { name: updatedBy.name } : {}));
  return (
    <p className={classes}>
      <span>{before}</span>
      <time dateTime={updatedAt}>
        {formatInstant(updatedAt, locale, { dateStyle: "long", timeStyle: "short" })}
      </time>
      <span>{after}</span>
    </p>
  );
}
