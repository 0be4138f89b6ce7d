import type { GateStore } from "./createGateStore.js";

/** The longest that a browser's timer can wait, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Locks the portal when the deadline of the newest snapshot passes. Returns the way to stop. */
export function watchDeadline(store: GateStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watched: string | undefined;

  function watch(deadline: string): void {
    const left = Date.parse(deadline) - Date.now();
    timer = setTimeout(
      () => {
        if (left > LONGEST_TIMER) watch(deadline);
        else store.dispatch({ type: "deadlinePassed", now: Date.now() });
      },
      Math.min(Math.max(left, 0), LONGEST_TIMER),
    );
  }

  function update(): void {
    const deadline = store.getState().latest?.deadline;
    if (deadline === watched) return;
    watched = deadline;
    clearTimeout(timer);
    if (deadline !== undefined) watch(deadline);
  }

  update();
  const unsubscribe = store.subscribe(update);
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}
