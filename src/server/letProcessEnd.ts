/** A process that has nothing else to do may end before the timer does. Only timers of Node can be told so. */
export function letProcessEnd(timer: unknown): void {
  const isNodes = typeof timer === "object" && timer !== null && "unref" in timer;
  if (isNodes && typeof timer.unref === "function") timer.unref();
}
