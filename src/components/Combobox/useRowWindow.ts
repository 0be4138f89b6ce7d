"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { aroundRow, firstRows, type RowWindow, withMoreRows } from "./rowWindow.js";

export interface RowWindowOptions {
  /** Rows of the whole list. */
  count: number;
  /** Index of the highlighted row; -1 for none. */
  highlighted: number;
  /** When this changes the list is another one, and starts with its first rows. */
  list: string;
  /** The element that scrolls. */
  scroller: RefObject<HTMLElement | null>;
}

/** Which rows of a long list to render. Rows come as the highlight or scrolling gets near them. */
export function useRowWindow(options: RowWindowOptions): RowWindow & { onScroll: () => void } {
  const { count, highlighted, list, scroller } = options;
  const [state, setState] = useState({ list, rows: firstRows(count), count });
  const height = useRef(0);

  const isSame = state.list === list && state.count === count;
  const kept = isSame ? state.rows : firstRows(count);
  const rows = aroundRow(kept, highlighted, count);
  // While rendering, not in an effect: a highlighted row has to be there when the combobox scrolls to it.
  if (!isSame || rows !== state.rows) setState({ list, rows, count });

  const { from } = rows;
  const previousFrom = useRef(from);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // Rows that come above must not push down those that somebody reads.
    if (from < previousFrom.current) element.scrollTop += element.scrollHeight - height.current;
    previousFrom.current = from;
    height.current = element.scrollHeight;
  });

  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop, scrollHeight, clientHeight } = element;
    const atEnd = scrollHeight - scrollTop - clientHeight <= clientHeight;
    const end = atEnd ? "end" : scrollTop <= clientHeight ? "start" : undefined;
    if (end) setState((before) => ({ ...before, rows: withMoreRows(before.rows, end, count) }));
  };
  return { ...rows, onScroll };
}
