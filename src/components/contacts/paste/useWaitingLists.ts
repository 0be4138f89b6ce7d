"use client";

import { useCallback, useRef, useState } from "react";
import type { WaitingList } from "./WaitingListsContext.js";

/** The lists that wait in the boxes of a form: they are typed text too, and must not go unseen when it is sent. */
export function useWaitingLists() {
  const lists = useRef(new Set<WaitingList>());
  const [count, setCount] = useState(0);
  const [asked, setAsked] = useState(false);
  const hold = useCallback((list: WaitingList) => {
    const { current } = lists;
    current.add(list);
    setCount(current.size);
    return () => {
      current.delete(list);
      setCount(current.size);
      if (current.size === 0) setAsked(false);
    };
  }, []);
  return {
    hold,
    isWaiting: count > 0,
    /** One of them held a form back. */
    hasHeldBack: asked && count > 0,
    /** Shows the first one; answers whether there is one. */
    showFirst: (): boolean => {
      const [first] = lists.current;
      first?.show();
      setAsked(first !== undefined);
      return first !== undefined;
    },
    emptyAll: () => {
      for (const list of lists.current) list.empty();
    },
  };
}
