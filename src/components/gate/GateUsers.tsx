"use client";

import { useState } from "react";
import { useContactGate } from "../../gate/index.js";
import { formatPlural } from "../../messages/index.js";
import { Footer } from "../form/footer/Footer.js";
import { FormNotice } from "../record/FormNotice.js";
import { ChunkPlaceholder } from "../ui/boundary/ChunkPlaceholder.js";
import { PartBoundary } from "../ui/boundary/PartBoundary.js";
import { useLazyModule } from "../ui/boundary/useLazyModule.js";
import { nextHeadingLevel } from "../ui/dom/nextHeadingLevel.js";
import { StatusIcon } from "../ui/icons/StatusIcon.js";
import { useMessages } from "../words/useMessages.js";
import { useGateView } from "./view/GateViewContext.js";

const loadPanel = () => import("../people/access/UserAccessPanel.js");

interface GateUsersProps {
  /** The tab is looked at. Its code and its people load when that happens for the first time. */
  shown: boolean;
  onBack: () => void;
  onReplaceAlertContact: ((section?: string) => void) | undefined;
}

/** The Users tab: gives the right person access to the portal (R14). */
export function GateUsers({ shown, onBack, onReplaceAlertContact }: GateUsersProps) {
  const gate = useContactGate();
  const { base, client, reload } = gate;
  const messages = useMessages();
  const { gate: words, summary, locale } = messages;
  const { headingLevel } = useGateView();
  const [asked, setAsked] = useState(shown);
  if (shown && !asked) setAsked(true);
  const { chunk, retry } = useLazyModule(loadPanel, asked);
  if (!asked || !base) return null;
  const left = base.completeness.total - base.completeness.done;
  return (
    <div className="cg-form">
      {/* The form has its own; what is typed here must not wait for nobody knows what. */}
      {shown && <FormNotice gate={gate} onTakeLatest={gate.dirty ? undefined : gate.takeLatest} />}
      {chunk.status === "ready" ? (
        <PartBoundary>
          <chunk.module.UserAccessPanel
            users={client.users}
            roles={base.roles}
            viewer={base.viewer}
            headingLevel={nextHeadingLevel(headingLevel)}
            // Who is active decides whether alert contacts are complete, and who was asked for what.
            onChanged={() => void reload()}
            {...(onReplaceAlertContact && { onReplaceAlertContact })}
          />
        </PartBoundary>
      ) : (
        <div className="cg-screen">
          <ChunkPlaceholder
            failed={chunk.status === "failed"}
            messages={messages}
            onRetry={retry}
          />
        </div>
      )}
      <Footer>
        <p className="cg-missing">
          <StatusIcon status="missing" />
          <span>
            <strong>{`${formatPlural(summary.left, left, locale)}.`}</strong>{" "}
            <span>{words.usersFooter}</span>
          </span>
        </p>
        <div className="cg-footer-actions">
          <button type="button" className="cg-button" onClick={onBack}>
            {words.backToInfo}
          </button>
        </div>
      </Footer>
    </div>
  );
}
