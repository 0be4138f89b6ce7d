"use client";

import { useLayoutEffect, useRef } from "react";

export interface Highlight {
  highlightedIndex: number;
  setHighlightedIndex: (index: number) => void;
}

/**
 * Keeps the highlight on the entry after the options while more of them come in before it: an Enter meant for it would
 * pick somebody. Before the browser handles another key.
 */
export function useStayOnAction(
  active: boolean,
  query: string,
  count: number,
  { highlightedIndex, setHighlightedIndex }: Highlight,
): void {
  const before = useRef({ query, count });
  useLayoutEffect(() => {
    const { current: last } = before;
    before.current = { query, count };
    const hasGrown = last.query === query && last.count > 0 && count > last.count;
    if (active && hasGrown && highlightedIndex === last.count) setHighlightedIndex(count);
  });
}
