"use client";

import { lazy, Suspense, useState } from "react";
import { useContactGate } from "../../gate/index.js";
import { formatPlural } from "../../messages/index.js";
import { StatusIcon } from "../icons/StatusIcon.js";
import { useMessages } from "../MessagesContext.js";
import { useGateView } from "./GateViewContext.js";
import { nextHeadingLevel } from "./nextHeadingLevel.js";

const UserAccessPanel = lazy(() =>
  import("../UserAccessPanel/UserAccessPanel.js").then((module) => ({
    default: module.UserAccessPanel,
  })),
);

interface GateUsersProps {
  /** The tab is looked at. Its code and its people load when that happens for the first time. */
  shown: boolean;
  onBack: () => void;
  onReplaceAlertContact: (() => void) | undefined;
}

/** The Users tab: gives the right person access to the portal (R14). */
export function GateUsers({ shown, onBack, onReplaceAlertContact }: GateUsersProps) {
  const { base, client } = useContactGate();
  const { gate, summary, locale } = useMessages();
  const { headingLevel } = useGateView();
  const [asked, setAsked] = useState(shown);
  if (shown && !asked) setAsked(true);
  if (!asked || !base) return null;
  const left = base.completeness.total - base.completeness.done;
  return (
    <div className="cg-form">
      <Suspense fallback={<p className="cg-screen">{gate.loading}</p>}>
        <UserAccessPanel
          users={client.users}
          roles={base.roles}
          viewer={base.viewer}
          headingLevel={nextHeadingLevel(headingLevel)}
          {...(onReplaceAlertContact && { onReplaceAlertContact })}
        />
      </Suspense>
      <footer className="cg-footer">
        <p className="cg-missing">
          <StatusIcon status="missing" />
          <span>
            <strong>{formatPlural(summary.left, left, locale)}.</strong> {gate.usersFooter}
          </span>
        </p>
        <div className="cg-footer-actions">
          <button type="button" className="cg-button" onClick={onBack}>
            {gate.backToInfo}
          </button>
        </div>
      </footer>
    </div>
  );
}
