import type { ContactGateError, ContactInfoSnapshot } from "../../client/index.js";
import { checkSnapshot } from "./checkSnapshot.js";
import type { GateEvent } from "./GateEvent.js";
import type { GateState } from "./GateState.js";
import { gateReducer } from "./gateReducer.js";
import { initialGateState } from "./initialGateState.js";
import { toGateError } from "./toGateError.js";

/** Holds one gate's state outside React, so that what runs it always sees the newest. */
export interface GateStore {
  getState(): GateState;
  dispatch(event: GateEvent): void;
  /** Calls `listener` after every change with what caused it; returns the way to stop. */
  subscribe(listener: (event: GateEvent) => void): () => void;
}

export function createGateStore(snapshot: ContactInfoSnapshot | undefined): GateStore {
  let state = startingState(snapshot);
  const listeners = new Set<(event: GateEvent) => void>();
  return {
    getState: () => state,
    dispatch(event) {
      const next = gateReducer(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Starts afresh for another client, with the snapshot that came for it, if one did. */
export function changeGateClient(
  store: GateStore,
  snapshot: ContactInfoSnapshot | undefined,
): void {
  const now = Date.now();
  const { usable, refused } = sift(snapshot);
  store.dispatch({ type: "clientChanged", snapshot: usable, now });
  if (refused) store.dispatch({ type: "loadFailed", error: refused, failedLoad: "locked" });
}

function startingState(snapshot: ContactInfoSnapshot | undefined): GateState {
  const { usable, refused } = sift(snapshot);
  const state = initialGateState(usable, Date.now());
  return refused
    ? gateReducer(state, { type: "loadFailed", error: refused, failedLoad: "locked" })
    : state;
}

function sift(snapshot: ContactInfoSnapshot | undefined): {
  usable?: ContactInfoSnapshot | undefined;
  refused?: ContactGateError;
} {
  try {
    if (snapshot) checkSnapshot(snapshot);
    return { usable: snapshot };
  } catch (error) {
    return { refused: toGateError(error) };
  }
}
