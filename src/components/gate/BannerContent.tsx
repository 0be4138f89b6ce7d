"use client";

import { useContext } from "react";
import type { ContactInfoSnapshot } from "../../client/index.js";
import { closingTime } from "../../domain/index.js";
import { formatMessage, formatPlural } from "../../messages/index.js";
import { cx } from "../ui/dom/cx.js";
import { useDomId } from "../ui/dom/useDomId.js";
import { AlertIcon } from "../ui/icons/AlertIcon.js";
import { isPath } from "../ui/links/checkHref.js";
import { HostLink } from "../ui/links/HostLink.js";
import { LinkContext } from "../ui/links/LinkContext.js";
import { useRootClass } from "../ui/root/useRootClass.js";
import { bannerDate } from "../words/bannerDate.js";
import { useMessages } from "../words/useMessages.js";
import { bannerTitle } from "./bannerTitle.js";
import { dueReasons } from "./dueReasons.js";
import { RemindLater } from "./RemindLater.js";

interface BannerContentProps {
  snapshot: ContactInfoSnapshot;
  pageHref: string | undefined;
  className: string | undefined;
  onAskLater: (asking: boolean) => void;
}

/** What the banner says. Sets `data-waived` where the portal is open for the operator's own people. */
export function BannerContent({ snapshot, pageHref, className, onAskLater }: BannerContentProps) {
  const messages = useMessages();
  const { gate, locale, direction, operatorName } = messages;
  const rootClass = useRootClass();
  const titleId = useDomId();
  const RouterLink = useContext(LinkContext);
  const { completeness, waived } = snapshot;
  const closes = closingTime(snapshot);
  const reasons = dueReasons(completeness, messages);
  const state = waived
    ? formatMessage(gate.bypassText, { operator: operatorName })
    : formatPlural(gate.bannerText, completeness.total - completeness.done, locale);
  const text =
    closes === undefined
      ? state
      : `${state} ${formatMessage(gate.bannerDeadline, { date: bannerDate(closes, locale) })}`;
  return (
    <section
      className={cx(rootClass, "cg-banner", className)}
      aria-labelledby={titleId}
      lang={locale}
      dir={direction}
      data-waived={waived}
    >
      <AlertIcon />
      <div className="cg-banner-text">
        <p>
          <strong id={titleId}>{bannerTitle(snapshot, messages)}</strong> <span>{text}</span>
        </p>
        {reasons.length > 0 && (
          <ul className="cg-banner-reasons">
            {reasons.map(({ section, text }) => (
              <li key={section}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      {pageHref &&
        // A router knows the paths of its own site.
        (RouterLink && isPath(pageHref) ? (
          <HostLink Link={RouterLink} href={pageHref}>
            {gate.bannerAction}
          </HostLink>
        ) : (
          <a className="cg-link" href={pageHref}>
            {gate.bannerAction}
          </a>
        ))}
      <RemindLater onAsk={onAskLater} />
    </section>
  );
}
