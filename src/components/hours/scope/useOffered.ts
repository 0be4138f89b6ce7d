"use client";

import { useState } from "react";

/** What is on offer: a list, and every value that has been seen besides, so that a choice can be made again. */
export function useOffered(offered: readonly string[], value: readonly string[]): string[] {
  const [seen, setSeen] = useState<readonly string[]>([]);
  const all = [...new Set([...offered, ...seen, ...value])];
  const missing = value.filter((one) => !offered.includes(one) && !seen.includes(one));
  if (missing.length > 0) setSeen([...seen, ...missing]);
  return all;
}
