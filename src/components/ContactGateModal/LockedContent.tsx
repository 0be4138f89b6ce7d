"use client";

import { lazy, Suspense, useState } from "react";
import { useContactGate } from "../../gate/index.js";
import { CrashedScreen } from "../GateScreen/CrashedScreen.js";
import { FailedScreen } from "../GateScreen/FailedScreen.js";
import { LoadingScreen } from "../GateScreen/LoadingScreen.js";
import { NoRightsScreen } from "../GateScreen/NoRightsScreen.js";
import { GateErrorBoundary } from "./GateErrorBoundary.js";

/** Form, dialog and all that they need are one chunk: a page that is not locked never loads it. */
const loadDialog = () =>
  import("./GateDialog.js").then(({ GateDialog }) => ({ default: GateDialog }));

/** What the locked gate shows: the form, or a message in its place. */
export function LockedContent({ onCrash }: { onCrash: () => void }) {
  const { status, base, error } = useContactGate();
  // A chunk that failed to load is remembered as failed: another try needs another lazy component.
  const [GateDialog, setGateDialog] = useState(() => lazy(loadDialog));
  if (status === "loading") return <LoadingScreen />;
  if (status === "failed" || !base)
    return error ? <FailedScreen error={error} /> : <LoadingScreen />;
  const { can } = base.viewer;
  if (!can.editContacts && !can.manageUsers) return <NoRightsScreen />;
  return (
    <GateErrorBoundary
      onCrash={onCrash}
      fallback={(retry) => (
        <CrashedScreen
          onRetry={() => {
            setGateDialog(() => lazy(loadDialog));
            retry();
          }}
        />
      )}
    >
      <Suspense fallback={<LoadingScreen />}>
        <GateDialog />
      </Suspense>
    </GateErrorBoundary>
  );
}
