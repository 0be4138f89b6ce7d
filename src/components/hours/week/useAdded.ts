"use client";

import { useEffect, useState } from "react";

/**
 * The place of the row that is being added at the end of a list, so that its first box takes the focus. Forgotten once
 * the row is there: one that comes back later, by undo for example, takes the focus from nobody.
 */
export function useAdded(count: number): { added: number | undefined; expectRow: () => void } {
  const [added, setAdded] = useState<number>();
  useEffect(() => {
    if (added !== undefined && added < count) setAdded(undefined);
  }, [added, count]);
  return { added, expectRow: () => setAdded(count) };
}
