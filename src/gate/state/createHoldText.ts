import type { GateStore } from "./createGateStore.js";

/** Tells the gate that something is typed for as long as one of those who have called has not called back. */
export function createHoldText(store: GateStore): () => () => void {
  let held = 0;
  function change(by: 1 | -1): void {
    held += by;
    store.dispatch({ type: "otherTextChanged", otherText: held > 0, now: Date.now() });
  }
  return () => {
    let isHeld = true;
    change(1);
    return () => {
      if (isHeld) change(-1);
      isHeld = false;
    };
  };
}
