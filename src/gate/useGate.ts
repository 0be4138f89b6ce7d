"use client";

import { useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { ContactGateClient } from "../client/index.js";
import type { GateOptions } from "./GateOptions.js";
import { safeCall } from "./safeCall.js";
import type { ContactGate } from "./state/ContactGate.js";
import { changeGateClient, createGateStore } from "./state/createGateStore.js";
import { createHoldText } from "./state/createHoldText.js";
import type { GateEvent } from "./state/GateEvent.js";
import { isCompletedElsewhere } from "./state/isCompletedElsewhere.js";
import { type LockReport, lockTransition } from "./state/lockTransition.js";
import { notLoadedYet } from "./state/notLoadedYet.js";
import { type GateRun, runGate } from "./transport/runGate.js";
import { useBrowserLayoutEffect } from "./useBrowserLayoutEffect.js";
import { useLatest } from "./useLatest.js";
import { useRequirements } from "./useRequirements.js";

/**
 * Runs the gate over a client, which should be made once, outside render. Another client is another account, user or
 * environment: what was under way is aborted, and the form starts afresh.
 */
export function useGate(client: ContactGateClient, options: GateOptions = {}): ContactGate {
  const { initialSnapshot } = options;
  const [store] = useState(() => createGateStore(initialSnapshot));
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  const host = useLatest(options);
  const run = useRef<GateRun | undefined>(undefined);
  const asked = useRef({ client, initialSnapshot });
  const report = useRef<LockReport | undefined>(undefined);

  useBrowserLayoutEffect(() => {
    if (asked.current.client !== client) {
      const snapshot = host.current.initialSnapshot;
      // A snapshot that came for the client before says nothing about this one.
      const fresh = snapshot !== asked.current.initialSnapshot ? snapshot : undefined;
      changeGateClient(store, fresh);
      asked.current = { client, initialSnapshot: snapshot };
    }
    const current = runGate(client, store, {
      failedLoad: () => host.current.failedLoad ?? "locked",
      onSaved: (details) => safeCall(() => host.current.onSaved?.(details)),
      onFailure(failure) {
        safeCall(() => host.current.onError?.(failure));
        if (failure.code === "unauthenticated") safeCall(() => host.current.onSessionExpired?.());
      },
    });
    run.current = current;

    function tellHost(event?: GateEvent): void {
      const { generation } = store.getState();
      const transition = lockTransition(report.current, store.getState(), event?.type);
      if (!transition) return;
      report.current = { told: transition.type, generation };
      safeCall(() => {
        if (transition.type === "locked")
          host.current.onLocked?.({ sections: transition.sections });
        else host.current.onUnlocked?.({ reason: transition.reason });
      });
    }
    tellHost();
    const unsubscribe = store.subscribe(tellHost);
    return () => {
      unsubscribe();
      current.stop();
      run.current = undefined;
    };
  }, [client, store, host]);

  const actions = useMemo(
    () => ({
      reload: async () => run.current?.reload(),
      save: (info: Parameters<ContactGate["save"]>[0]) =>
        run.current?.save(info) ?? Promise.resolve(notLoadedYet()),
      remindLater: () => run.current?.remindLater() ?? Promise.resolve(false),
      resumeDraft: ({ revision, info }: Parameters<ContactGate["resumeDraft"]>[0]) =>
        store.dispatch({ type: "draftResumed", revision, info }),
      setDirty: (dirty: boolean) =>
        store.dispatch({ type: "dirtyChanged", dirty, now: Date.now() }),
      holdText: createHoldText(store),
      takeLatest: () => store.dispatch({ type: "latestTaken", now: Date.now() }),
      keepMine: (onto?: Parameters<ContactGate["keepMine"]>[0]) =>
        store.dispatch({ type: "mineKept", onto }),
      leaveConflict: () => store.dispatch({ type: "conflictLeft" }),
    }),
    [store],
  );

  const requirements = useRequirements(state.base);
  return useMemo(
    () => ({
      ...state,
      ...actions,
      client,
      locked: state.portal !== "open",
      requirements,
      completedElsewhere: isCompletedElsewhere(state),
    }),
    [state, actions, client, requirements],
  );
}
