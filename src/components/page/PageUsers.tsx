"use client";

import { useState } from "react";
import { useContactGate } from "../../gate/index.js";
import { PartBoundary } from "../ui/boundary/PartBoundary.js";
import { useLazyModule } from "../ui/boundary/useLazyModule.js";
import { PageFailure } from "./PageFailure.js";
import { PageLoading } from "./PageLoading.js";

const loadPanel = () => import("../people/access/UserAccessPanel.js");

export interface PageUsersProps {
  /** The tab is looked at. Its people load when that happens for the first time. */
  shown: boolean;
  headingLevel: 2 | 3 | 4 | 5;
  onReplaceAlertContact: ((section?: string) => void) | undefined;
}

/** The users of the page (R18). */
export function PageUsers({ shown, ...rest }: PageUsersProps) {
  const [asked, setAsked] = useState(shown);
  if (shown && !asked) setAsked(true);
  return asked ? <LoadedUsers {...rest} /> : null;
}

function LoadedUsers({ headingLevel, onReplaceAlertContact }: Omit<PageUsersProps, "shown">) {
  const { base, client, reload } = useContactGate();
  const { chunk, retry } = useLazyModule(loadPanel);
  if (chunk.status === "failed") return <PageFailure error={undefined} onRetry={retry} />;
  if (chunk.status !== "ready" || !base) return <PageLoading />;
  const { UserAccessPanel } = chunk.module;
  return (
    <PartBoundary>
      <UserAccessPanel
        users={client.users}
        roles={base.roles}
        viewer={base.viewer}
        headingLevel={headingLevel}
        // Who is active decides whether alert contacts are complete, and a role what the viewer may do.
        onChanged={() => void reload()}
        {...(onReplaceAlertContact && { onReplaceAlertContact })}
      />
    </PartBoundary>
  );
}
