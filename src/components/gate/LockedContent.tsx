"use client";

import { lazy, Suspense, useState } from "react";
import { useContactGate } from "../../gate/index.js";
import { GateErrorBoundary } from "../ui/boundary/GateErrorBoundary.js";
import { CrashedScreen } from "./screens/CrashedScreen.js";
import { FailedScreen } from "./screens/FailedScreen.js";
import { LoadingScreen } from "./screens/LoadingScreen.js";

/**
 * Form, dialog and all that they need are one chunk: a page that is not locked never loads it. Those who may do nothing
 * about it need no form, and most people never see their screen. Each is loaded when it is first shown.
 */
const lazyScreens = () => ({
  GateDialog: lazy(() =>
    import("./GateDialog.js").then(({ GateDialog }) => ({ default: GateDialog })),
  ),
  NoRightsScreen: lazy(() =>
    import("./screens/NoRightsScreen.js").then(({ NoRightsScreen }) => ({
      default: NoRightsScreen,
    })),
  ),
});

/** What the locked gate shows: the form, or a message in its place. */
export function LockedContent({ onCrash }: { onCrash: () => void }) {
  const { status, base, error } = useContactGate();
  // A chunk that failed to load is remembered as failed: another try needs another lazy component.
  const [{ GateDialog, NoRightsScreen }, setScreens] = useState(lazyScreens);
  if (status === "loading") return <LoadingScreen />;
  if (status === "failed" || !base)
    return error ? <FailedScreen error={error} /> : <LoadingScreen />;
  const { can } = base.viewer;
  return (
    <GateErrorBoundary
      onCrash={onCrash}
      fallback={(retry) => (
        <CrashedScreen
          onRetry={() => {
            setScreens(lazyScreens);
            retry();
          }}
        />
      )}
    >
      <Suspense fallback={<LoadingScreen />}>
        {can.editContacts || can.manageUsers ? <GateDialog /> : <NoRightsScreen />}
      </Suspense>
    </GateErrorBoundary>
  );
}
