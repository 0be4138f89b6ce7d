"use client";

import { useEffect, useRef, useState } from "react";

/** Runs one call at a time and keeps why it failed. `send` answers whether it worked, and never rejects. */
export function useSendOnce() {
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function send(call: (signal: AbortSignal) => Promise<unknown> | undefined) {
    if (running.current) return false;
    const abort = new AbortController();
    running.current = abort;
    setSending(true);
    setError(undefined);
    try {
      await call(abort.signal);
      return !abort.signal.aborted;
    } catch (failure) {
      if (!abort.signal.aborted) setError(failure);
      return false;
    } finally {
      running.current = undefined;
      setSending(false);
    }
  }
  return { sending, error, send };
}
