"use client";

import { useCallback, useRef, useState } from "react";
import type { WaitingList } from "./WaitingListsContext.js";

/** The lists that wait in the boxes of a form: they are typed text too, and must not go unseen when it is sent. */
export function useWaitingLists() {
  const lists = useRef(new Set<WaitingList>());
  const [count, setCount] = useState(0);
  const hold = useCallback((list: WaitingList) => {
    const { current } = lists;
    current.add(list);
    setCount(current.size);
    return () => {
      current.delete(list);
      setCount(current.size);
    };
  }, []);
  return {
    hold,
    isWaiting: count > 0,
    /** Shows the first one; answers whether there is one. */
    showFirst: (): boolean => {
      const [first] = lists.current;
      first?.show();
      return first !== undefined;
    },
    emptyAll: () => {
      for (const list of lists.current) list.empty();
    },
  };
}
