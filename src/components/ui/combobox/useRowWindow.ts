"use client";

import { type UIEvent, useState } from "react";
import { aroundRow, firstRows, keptRows, type RowWindow, withMoreRows } from "./rowWindow.js";

export interface RowWindowOptions {
  /** Rows of the whole list. */
  count: number;
  /** Index of the highlighted row; -1 for none. */
  highlighted: number;
  /** When this changes the list is another one, and starts with its first rows. */
  list: string;
}

/** Which rows of a long list to render. Rows come as the highlight or scrolling gets near them. */
export function useRowWindow(
  options: RowWindowOptions,
): RowWindow & { onScroll: (event: UIEvent<HTMLElement>) => void } {
  const { count, highlighted, list } = options;
  const [state, setState] = useState({ list, rows: firstRows(count), count });

  const isSame = state.list === list && state.count === count;
  const kept = state.list === list ? keptRows(state.rows, state.count, count) : firstRows(count);
  const rows = aroundRow(kept, highlighted, count);
  // While rendering, not in an effect: a highlighted row has to be there when the combobox scrolls to it.
  if (!isSame || rows !== state.rows) setState({ list, rows, count });

  const onScroll = (event: UIEvent<HTMLElement>) => {
    const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
    const isNearEnd = scrollHeight - scrollTop - clientHeight <= clientHeight;
    const end = isNearEnd ? "end" : scrollTop <= clientHeight ? "start" : undefined;
    if (end) setState((before) => ({ ...before, rows: withMoreRows(before.rows, end, count) }));
  };
  return { ...rows, onScroll };
}
