import { closingTime } from "../../domain/index.js";
import type { GateStore } from "../state/createGateStore.js";

/** The longest that a browser's timer can wait, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Locks the portal when the deadline of the newest snapshot passes. Returns the way to stop. */
export function watchDeadline(store: GateStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watched: string | undefined;
  let hasPassed = false;

  function watch(deadline: string): void {
    const left = Date.parse(deadline) - Date.now();
    timer = setTimeout(
      () => {
        if (left > LONGEST_TIMER) watch(deadline);
        else {
          hasPassed = true;
          lock();
        }
      },
      Math.min(Math.max(left, 0), LONGEST_TIMER),
    );
  }

  /** Once what is under way has ended: a save, or a decision about a conflict, may complete the record. */
  function lock(): void {
    if (!hasPassed || store.getState().status !== "unlocked") return;
    hasPassed = false;
    store.dispatch({ type: "deadlinePassed", now: Date.now() });
  }

  function update(): void {
    const { latest } = store.getState();
    const deadline = latest && closingTime(latest);
    if (deadline === watched) {
      lock();
      return;
    }
    watched = deadline;
    hasPassed = false;
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
