"use client";

import { useCallback, useRef, useState } from "react";
import type { Contact } from "../../../domain/index.js";

/** More rows than this are folded to a line each. */
const MOST_OPEN = 8;

/** Once they fold, they do so down to half as many: rows that jump open when one is removed would be in the way. */
const FEWEST_FOLDED = MOST_OPEN / 2;

export interface Folding {
  /** Rows fold: each one that is not open is one line. */
  active: boolean;
  isOpen: (id: string) => boolean;
  /** Keeps its identity. */
  setOpen: (id: string, open: boolean) => void;
  setAllOpen: (open: boolean) => void;
  /** Somebody is in this row: it stays open when rows begin to fold. Keeps its identity. */
  use: (id: string) => void;
}

interface State {
  active: boolean;
  open: ReadonlySet<string>;
}

/** Which rows of a long list are open. A list that gets long folds all but the one in use; what is typed is held elsewhere. */
export function useFolding(rows: readonly Contact[]): Folding {
  const inUse = useRef<string>(undefined);
  const [state, setState] = useState<State>(() => ({
    active: rows.length > MOST_OPEN,
    open: new Set(),
  }));
  const active = rows.length > (state.active ? FEWEST_FOLDED : MOST_OPEN);
  if (active !== state.active) {
    setState({ active, open: new Set(inUse.current === undefined ? [] : [inUse.current]) });
  }

  const setOpen = useCallback((id: string, open: boolean) => {
    setState((before) => {
      const next = new Set(before.open);
      if (open) next.add(id);
      else next.delete(id);
      return { ...before, open: next };
    });
  }, []);
  const use = useCallback((id: string) => {
    inUse.current = id;
  }, []);
  return {
    active,
    isOpen: (id) => state.open.has(id),
    setOpen,
    setAllOpen: (open) => setState({ active, open: new Set(open ? rows.map(({ id }) => id) : []) }),
    use,
  };
}
