"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { ContactGateError } from "../../../client/index.js";

export interface UserActions {
  /** Id of the user something is being done with. */
  busy: string | undefined;
  /** What went wrong last, by user id. */
  errors: ReadonlyMap<string, unknown>;
  /** One thing at a time. Never rejects. */
  run: (id: string, action: (signal: AbortSignal) => Promise<unknown>) => Promise<UserOutcome>;
}

/** `refused`: the server knew something that the list did not, so that the list is old. */
export type UserOutcome = "done" | "failed" | "refused" | "gone";

function outcomeOf(error: unknown): UserOutcome {
  if (!(error instanceof ContactGateError)) return "failed";
  if (error.reason === "not_found") return "gone";
  const isRefusal = error.reason !== undefined || error.code === "conflict";
  return isRefusal || error.code === "forbidden" ? "refused" : "failed";
}

/** Runs what is done with one user of the list, and keeps its failure where it happened. */
export function useUserActions(onError?: (error: unknown) => void): UserActions {
  const [busy, setBusy] = useState<string>();
  const [errors, setErrors] = useState<ReadonlyMap<string, unknown>>(() => new Map());
  const running = useRef<AbortController>(undefined);
  const report = useRef(onError);
  useEffect(() => {
    report.current = onError;
  }, [onError]);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback<UserActions["run"]>(async (id, action) => {
    if (running.current) return "failed";
    const abort = new AbortController();
    running.current = abort;
    setBusy(id);
    setErrors((before) => new Map([...before].filter(([other]) => other !== id)));
    try {
      await action(abort.signal);
      return abort.signal.aborted ? "failed" : "done";
    } catch (error) {
      if (abort.signal.aborted) return "failed";
      setErrors((before) => new Map(before).set(id, error));
      report.current?.(error);
      return outcomeOf(error);
    } finally {
      running.current = undefined;
      setBusy(undefined);
    }
  }, []);

  return { busy, errors, run };
}
