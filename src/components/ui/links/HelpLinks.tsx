"use client";

import { type ReactNode, useContext } from "react";
import { useGateWords } from "../../words/useGateWords.js";
import { cx } from "../dom/cx.js";
import { checkHref, isPath } from "./checkHref.js";
import { HostLink } from "./HostLink.js";
import { helpTarget } from "./helpTarget.js";
import { LinkContext } from "./LinkContext.js";

export interface HelpLinksProps {
  /** Where "Contact support team" leads (R16): `https:`, `mailto:`, `tel:`, or a path of this site. */
  supportHref: string;
  /** Where "How to get help" leads (R16); the same kinds. */
  helpHref: string;
  className?: string | undefined;
}

/**
 * The two links that work while the portal is locked (R16).
 * @throws TypeError when an address could run script or lead to another site unseen
 */
export function HelpLinks({ supportHref, helpHref, className }: HelpLinksProps) {
  const { gate } = useGateWords();
  return (
    <nav className={cx("cg-help-links", className)} aria-label={gate.helpLinks}>
      <HelpLink href={checkHref(helpHref, "helpHref")} quiet>
        {gate.helpLink}
      </HelpLink>
      <HelpLink href={checkHref(supportHref, "supportHref")}>{gate.supportLink}</HelpLink>
    </nav>
  );
}

interface HelpLinkProps {
  href: string;
  quiet?: boolean;
  children: ReactNode;
}

function HelpLink({ href, quiet = false, children }: HelpLinkProps) {
  const Link = useContext(LinkContext);
  if (Link && isPath(href)) {
    return (
      <HostLink Link={Link} href={href}>
        {children}
      </HostLink>
    );
  }
  return (
    <a
      className="cg-link"
      href={href}
      target={helpTarget(href)}
      rel="noopener"
      {...(quiet && { "data-quiet": "" })}
    >
      {children}
    </a>
  );
}
