import type {
  ContactGateClient,
  ContactGateError,
  ContactGateErrorCode,
  ContactInfoSnapshot,
} from "../../client/index.js";
import type { ContactInfo } from "../../domain/index.js";
import type { SaveOutcome } from "../state/ContactGate.js";
import { checkSnapshot } from "../state/checkSnapshot.js";
import type { GateStore } from "../state/createGateStore.js";
import type { GateFailure } from "../state/GateCallbacks.js";
import type { FailedLoad } from "../state/GateEvent.js";
import { notLoadedYet } from "../state/notLoadedYet.js";
import { toGateError } from "../state/toGateError.js";
import { abortable } from "./abortable.js";
import { createPoller } from "./createPoller.js";
import { joinTabs } from "./joinTabs.js";
import { listen } from "./listen.js";
import { pause } from "./pause.js";
import { pollDelay } from "./pollDelay.js";
import { putReminderOff } from "./putReminderOff.js";
import { saveRetryDelay } from "./saveRetryDelay.js";
import { watchDeadline } from "./watchDeadline.js";

export interface RunOptions {
  /** Asked at each failure, so that the newest choice counts. */
  failedLoad(): FailedLoad;
  onSaved(details: { complete: boolean }): void;
  onFailure(failure: GateFailure): void;
}

export interface GateRun {
  reload(): Promise<void>;
  save(info: ContactInfo): Promise<SaveOutcome>;
  remindLater(): Promise<boolean>;
  /** Aborts whatever is under way. */
  stop(): void;
}

/** Runs a gate over one client: loads, polls, listens, saves, until it is stopped. */
export function runGate(client: ContactGateClient, store: GateStore, options: RunOptions): GateRun {
  const run = new AbortController();
  let load: AbortController | undefined;
  let lastLoadFailure: ContactGateErrorCode | undefined;
  /** Loads in a row that have failed. */
  let failures = 0;
  let notBefore = 0;
  let saving: Promise<SaveOutcome> | undefined;
  /** Loads under way. */
  let asking = 0;
  /** Something changed while the gate was asking or saving, so that the answer may be older. */
  let waiting: { revision: string | undefined } | undefined;

  function tell(during: GateFailure["during"], error: ContactGateError): void {
    options.onFailure({
      during,
      code: error.code,
      ...(error.reason !== undefined && { reason: error.reason }),
      ...(error.status !== undefined && { status: error.status }),
    });
  }

  async function request(signal: AbortSignal): Promise<ContactInfoSnapshot> {
    const snapshot = await abortable(client.load({ signal }), signal);
    checkSnapshot(snapshot);
    return snapshot;
  }

  /** Resolves with the milliseconds to wait at least before it is asked again. */
  async function refresh(): Promise<number> {
    if (saving) return 0;
    load?.abort();
    load = new AbortController();
    const { signal } = load;
    store.dispatch({ type: "loadRetried" });
    asking += 1;
    try {
      const snapshot = await request(signal);
      store.dispatch({ type: "loaded", snapshot, now: Date.now() });
      lastLoadFailure = undefined;
      failures = 0;
      return 0;
    } catch (thrown) {
      if (signal.aborted) return 0;
      const error = toGateError(thrown);
      const wait = pollDelay(error, failures, Math.random());
      failures += 1;
      notBefore = Date.now() + (error.retryAfter ?? 0);
      // Polling repeats itself: the host is told once of what stays wrong.
      if (error.code !== lastLoadFailure) tell("load", error);
      lastLoadFailure = error.code;
      store.dispatch({ type: "loadFailed", error, failedLoad: options.failedLoad(), failures });
      return wait;
    } finally {
      asking -= 1;
      catchUp();
    }
  }

  /**
   * Something may have changed. One load at a time, because a stream of hints that each broke off the load before
   * would never come to an answer; none where the revision is known already.
   */
  function hint(revision?: string): void {
    if (run.signal.aborted) return;
    if (asking > 0 || saving) {
      const mustAsk = waiting !== undefined && waiting.revision === undefined;
      waiting = { revision: mustAsk ? undefined : revision };
    } else if (revision === undefined || revision !== store.getState().latest?.revision) {
      void refresh();
    }
  }

  function catchUp(): void {
    const missed = waiting;
    if (!missed || asking > 0 || saving) return;
    waiting = undefined;
    hint(missed.revision);
  }

  async function write(info: ContactInfo): Promise<SaveOutcome> {
    const revision = store.getState().base?.revision;
    if (revision === undefined) return notLoadedYet();
    // An answer that is still on its way is older than what this save will answer.
    load?.abort();
    store.dispatch({ type: "saveStarted" });
    try {
      const snapshot = await send(info, revision);
      store.dispatch({ type: "saved", snapshot, now: Date.now() });
      tabs.tell();
      options.onSaved({ complete: snapshot.completeness.status === "complete" });
      return { status: "saved", snapshot };
    } catch (thrown) {
      return await refused(thrown);
    }
  }

  /** Sends it, and once or twice more where that helps; always on top of the same revision, so it takes effect once. */
  async function send(info: ContactInfo, revision: string): Promise<ContactInfoSnapshot> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const { signal } = run;
        const snapshot = await abortable(client.save(info, { revision, signal }), signal);
        checkSnapshot(snapshot);
        return snapshot;
      } catch (thrown) {
        const delay = run.signal.aborted
          ? undefined
          : saveRetryDelay(toGateError(thrown), attempt, Math.random());
        if (delay === undefined) throw thrown;
        store.dispatch({ type: "saveRetried" });
        await pause(delay, run.signal);
      }
    }
  }

  async function refused(thrown: unknown): Promise<SaveOutcome> {
    if (run.signal.aborted) return { status: "aborted" };
    const error = toGateError(thrown);
    tell("save", error);
    if (error.code === "conflict") {
      try {
        const current = error.current ?? (await request(run.signal));
        checkSnapshot(current);
        store.dispatch({ type: "saveConflicted", current });
        return { status: "conflict", current };
      } catch {
        if (run.signal.aborted) return { status: "aborted" };
      }
    }
    store.dispatch({ type: "saveFailed", error });
    return { status: "failed", error };
  }

  const { status, error: refusedAtFirst } = store.getState();
  // What a server rendered with was of no use; what it answers now may be.
  if (status === "failed" && refusedAtFirst) tell("load", refusedAtFirst);

  const poller = createPoller({
    poll: refresh,
    notBefore: () => notBefore,
    // A portal that a host opens without a verdict goes on asking for one.
    isLocked: () => store.getState().portal !== "open" || !store.getState().base,
  });
  const stopWatching = watchDeadline(store);
  const tabs = joinTabs(store, () => hint());
  const stopListening = listen(client, hint);
  void refresh().then(poller.restart);

  return {
    async reload() {
      // What a save answers is newer than what would be loaded now.
      await saving;
      store.dispatch({ type: "loadStarted" });
      poller.restart(await refresh());
    },
    save(info) {
      saving ??= write(info).finally(() => {
        saving = undefined;
        catchUp();
      });
      return saving;
    },
    remindLater() {
      // An answer that is still on its way is older than what this one will answer.
      load?.abort();
      return putReminderOff(client, store, run.signal, {
        onFailure: (error) => tell("remind", error),
        onAnswer(revision) {
          hint(asking > 0 ? undefined : revision);
          load?.abort();
        },
      });
    },
    stop() {
      run.abort();
      load?.abort();
      if (saving) store.dispatch({ type: "saveAborted" });
      poller.stop();
      stopWatching();
      tabs.leave();
      stopListening();
    },
  };
}
