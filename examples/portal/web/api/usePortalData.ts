import { useContactGate } from "contact-gate";
import { useCallback, useEffect, useRef, useState } from "react";
import { useSignedIn } from "../session/SessionContext.js";
import { PortalApiError } from "./PortalApiError.js";
import { callPortal } from "./portalApi.js";

export type PortalData<Data> =
  | { status: "loading" }
  | { status: "failed"; retry(): void }
  | { status: "ready"; data: Data };

/** Reads `/api/<name>` for the environment the session is in, again after every switch. */
export function usePortalData<Data>(name: string): {
  result: PortalData<Data>;
  replace(data: Data): void;
} {
  const { session, refresh } = useSignedIn();
  const gate = useContactGate();
  // The gate is a new object with every change of its state, and that is no reason to read again.
  const reloadGate = useRef(gate.reload);
  useEffect(() => {
    reloadGate.current = gate.reload;
  }, [gate.reload]);
  const [result, setResult] = useState<PortalData<Data>>({ status: "loading" });
  const { environment } = session;

  const read = useCallback(
    async (signal?: AbortSignal) => {
      setResult({ status: "loading" });
      try {
        const path = `/api/${name}?environment=${environment}`;
        const data = await callPortal<Data>("GET", path, undefined, signal);
        if (!signal?.aborted) setResult({ status: "ready", data });
      } catch (error) {
        if (signal?.aborted) return;
        setResult({ status: "failed", retry: () => void read() });
        const code = error instanceof PortalApiError ? error.problem.code : undefined;
        // The gate may have closed since, by another tab or by somebody else.
        if (code === "contact_info_required") await reloadGate.current();
        if (code === "unauthenticated" || code === "context_changed") await refresh();
      }
    },
    [name, environment, refresh],
  );

  const { locked } = gate;
  useEffect(() => {
    // Behind a closed gate there is nothing to read; once it opens, all of it is read anew.
    if (locked) return;
    const abort = new AbortController();
    void read(abort.signal);
    return () => abort.abort();
  }, [read, locked]);

  const replace = useCallback((data: Data) => setResult({ status: "ready", data }), []);
  return { result, replace };
}
