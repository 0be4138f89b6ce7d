"use client";

import { type ReactElement, type ReactNode, useContext } from "react";
import { LinkContext } from "../LinkContext.js";
import { HostPart } from "../PartBoundary/HostPart.js";
import { isPath } from "./checkHref.js";

export interface RouterLinkProps {
  href: string;
  /** The same as a link of the platform's own: for other sites, without a router, and when the router's link crashes. */
  plain: ReactElement;
  children: ReactNode;
}

/** The link of the host's router, which knows the paths of its own site. */
export function RouterLink({ href, plain, children }: RouterLinkProps) {
  const Link = useContext(LinkContext);
  if (!Link || !isPath(href)) return plain;
  return (
    <HostPart fallback={plain}>
      <Link href={href} className="cg-link">
        {children}
      </Link>
    </HostPart>
  );
}
