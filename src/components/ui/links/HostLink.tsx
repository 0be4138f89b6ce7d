"use client";

import type { ReactNode } from "react";
import { GateErrorBoundary } from "../boundary/GateErrorBoundary.js";
import { useCrashReport } from "../boundary/useCrashReport.js";
import type { LinkComponentType } from "./LinkContext.js";

interface HostLinkProps {
  Link: LinkComponentType;
  href: string;
  children: ReactNode;
}

/** A link by the host's router. When that crashes, a plain one stands in its place: a way to help must not go with it. */
export function HostLink({ Link, href, children }: HostLinkProps) {
  const crashed = useCrashReport();
  return (
    <GateErrorBoundary
      onCrash={crashed}
      fallback={() => (
        <a className="cg-link" href={href}>
          {children}
        </a>
      )}
    >
      <Link href={href} className="cg-link">
        {children}
      </Link>
    </GateErrorBoundary>
  );
}
