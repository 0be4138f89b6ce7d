"use client";

import { useLayoutEffect, useRef } from "react";

export interface KeepPlaceProps {
  /** Index of the first row that is rendered. */
  from: number;
}

/**
 * Keeps the rows of a list where they are on the screen when others come above them. An element in the list, not a hook
 * around it: its effect has to run before the one by which downshift scrolls to the highlighted row.
 */
export function KeepPlace({ from }: KeepPlaceProps) {
  const own = useRef<HTMLLIElement>(null);
  const before = useRef({ from, height: 0 });
  useLayoutEffect(() => {
    const list = own.current?.parentElement;
    if (!list) return;
    const height = list.scrollHeight;
    if (from < before.current.from) list.scrollTop += height - before.current.height;
    before.current = { from, height };
  });
  return <li hidden ref={own} />;
}
