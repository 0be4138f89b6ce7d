"use client";

import { useContext } from "react";
import { useContactGate } from "../../gate/index.js";
import { formatMessage, formatPlural } from "../../messages/index.js";
import { cx } from "../cx.js";
import { isPath } from "../HelpLinks/checkHref.js";
import { AlertIcon } from "../icons/AlertIcon.js";
import { LinkContext } from "../LinkContext.js";
import { useMessages } from "../MessagesContext.js";
import { useRootClass } from "../Root/useRootClass.js";
import { useDomId } from "../useDomId.js";

export interface PortalBannerProps {
  pageHref: string | undefined;
  className: string | undefined;
}

/** Above a portal that is open although something is due: what, and by when. Nothing otherwise. */
export function PortalBanner({ pageHref, className }: PortalBannerProps) {
  const { latest, portal } = useContactGate();
  const { gate, locale, direction } = useMessages();
  const rootClass = useRootClass();
  const titleId = useDomId();
  const RouterLink = useContext(LinkContext);
  const completeness = latest?.completeness;
  if (portal !== "open" || !completeness || completeness.status === "complete") return null;
  // A router knows the paths of its own site.
  const Link = RouterLink && pageHref && isPath(pageHref) ? RouterLink : "a";
  const due = completeness.total - completeness.done;
  return (
    <section
      className={cx(rootClass, "cg-banner", className)}
      aria-labelledby={titleId}
      lang={locale}
      dir={direction}
    >
      <AlertIcon />
      <p>
        <strong id={titleId}>{gate.bannerTitle}</strong>{" "}
        {formatPlural(gate.bannerText, due, locale)}
        {latest.deadline &&
          ` ${formatMessage(gate.bannerDeadline, { date: dateOf(latest.deadline, locale) })}`}
      </p>
      {pageHref && (
        <Link className="cg-link" href={pageHref}>
          {gate.bannerAction}
        </Link>
      )}
    </section>
  );
}

function dateOf(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date(instant));
}
