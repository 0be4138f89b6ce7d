/** Counts what is open for each key, and says no beyond a limit. */
export interface StreamLimit {
  /** Takes a place; answers the way to give it back, or `undefined` when all are taken. */
  take(key: string): (() => void) | undefined;
}

export function createStreamLimit(most: number): StreamLimit {
  const open = new Map<string, number>();
  return {
    take(key) {
      const now = open.get(key) ?? 0;
      if (now >= most) return undefined;
      open.set(key, now + 1);
      let isTaken = true;
      return () => {
        if (!isTaken) return;
        isTaken = false;
        const left = (open.get(key) ?? 1) - 1;
        if (left > 0) open.set(key, left);
        else open.delete(key);
      };
    },
  };
}
