"use client";

import { useCallback, useEffect, useRef, useState } from "react";

export type ChunkState<Module> =
  | { status: "loading" | "failed" }
  | { status: "ready"; module: Module };

/**
 * Loads a chunk after the first paint, or once it is `wanted`. Unlike `React.lazy` a failed download stays here, where it can be tried
 * again, and does not take the form around it down. `load` must keep its identity.
 */
export function useLazyModule<Module>(
  load: () => Promise<Module>,
  wanted = true,
): {
  chunk: ChunkState<Module>;
  retry: () => void;
} {
  const [chunk, setChunk] = useState<ChunkState<Module>>({ status: "loading" });
  const latest = useRef(0);

  const start = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    const settle = (next: ChunkState<Module>) => {
      if (latest.current === mine) setChunk(next);
    };
    load().then(
      (module) => settle({ status: "ready", module }),
      () => settle({ status: "failed" }),
    );
  }, [load]);

  useEffect(() => {
    if (!wanted) return;
    start();
    return () => {
      latest.current += 1;
    };
  }, [start, wanted]);

  const retry = useCallback(() => {
    setChunk({ status: "loading" });
    start();
  }, [start]);
  return { chunk, retry };
}
