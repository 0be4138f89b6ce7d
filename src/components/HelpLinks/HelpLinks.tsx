"use client";

import type { ReactNode } from "react";
import { cx } from "../cx.js";
import { useGateWords } from "../useGateWords.js";
import { checkHref } from "./checkHref.js";
import { RouterLink } from "./RouterLink.js";

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
  // Another tab, so that what was typed here is not lost.
  const target = href.startsWith("mailto:") || href.startsWith("tel:") ? undefined : "_blank";
  const plain = (
    <a
      className="cg-link"
      href={href}
      target={target}
      rel="noopener"
      {...(quiet && { "data-quiet": "" })}
    >
      {children}
    </a>
  );
  return (
    <RouterLink href={href} plain={plain}>
      {children}
    </RouterLink>
  );
}
