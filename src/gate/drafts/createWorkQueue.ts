type Answer<T> = T | undefined | Promise<T | undefined>;

/** Runs one piece of work after the other. What fails answers `undefined`. */
export type WorkQueue = <T>(work: () => T | Promise<T>) => Answer<T>;

/**
 * A store may answer at once or later. At once it stays, since a page that is being closed waits for nothing; later,
 * each waits for the one before, so that an old text never overtakes a new one.
 */
export function createWorkQueue(): WorkQueue {
  let last: Promise<unknown> | undefined;

  function follow<T>(promise: Promise<T>): Promise<T | undefined> {
    const safe = promise.catch(() => undefined);
    last = safe;
    void safe.then(() => {
      if (last === safe) last = undefined;
    });
    return safe;
  }

  return (work) => {
    if (last) return follow(last.then(work));
    try {
      const answer = work();
      return answer instanceof Promise ? follow(answer) : answer;
    } catch {
      return undefined;
    }
  };
}
