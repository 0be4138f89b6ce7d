"use client";

import { useCallback, useEffect, useRef, useState } from "react";

export interface UserActions {
  /** Id of the user something is being done with. */
  busy: string | undefined;
  /** What went wrong last, by user id. */
  errors: ReadonlyMap<string, unknown>;
  /** One thing at a time; answers whether it worked. Never rejects. */
  run: (id: string, action: (signal: AbortSignal) => Promise<unknown>) => Promise<boolean>;
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
    if (running.current) return false;
    const abort = new AbortController();
    running.current = abort;
    setBusy(id);
    setErrors((before) => new Map([...before].filter(([other]) => other !== id)));
    try {
      await action(abort.signal);
      return !abort.signal.aborted;
    } catch (error) {
      if (!abort.signal.aborted) {
        setErrors((before) => new Map(before).set(id, error));
        report.current?.(error);
      }
      return false;
    } finally {
      running.current = undefined;
      setBusy(undefined);
    }
  }, []);

  return { busy, errors, run };
}
