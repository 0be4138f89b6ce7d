/** Milliseconds before the first poll of a locked gate. */
const FIRST = 3_000;
/** Each wait is this much longer than the one before: about 15 polls in the first two minutes. */
const GROWTH = 1.15;
const LONGEST = 60_000;
/** Waits differ by up to this share, so that a thousand pages do not ask at once. */
const JITTER = 0.2;
/** An open portal is asked about again when the page comes back, but not more often than this. */
const OPEN_REST = 30_000;

export interface PollerOptions {
  /** Asks the server; resolves with milliseconds to wait at least, `Infinity` where only a return can help. */
  poll(): Promise<number>;
  /** The portal is locked: ask again and again. Else only when the page is looked at anew. */
  isLocked(): boolean;
  /** The instant, in milliseconds since the epoch, before which the server does not want to be asked. */
  notBefore(): number;
  /** @default Math.random */
  random?: () => number;
}

export interface Poller {
  /** Begins the waits anew, the shortest first, but with `least` milliseconds. */
  restart(least?: number): void;
  stop(): void;
}

/**
 * Asks now and then, so that the portal opens by itself when somebody else has given the information: with growing
 * waits while locked, at once when the page becomes visible, focused or online, never while it is hidden.
 */
export function createPoller(options: PollerOptions): Poller {
  const { poll, isLocked, notBefore, random = Math.random } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST;
  let lastPoll = Date.now();
  let stopped = false;

  function schedule(least = 0): void {
    clearTimeout(timer);
    const idle = stopped || !isLocked() || document.visibilityState === "hidden";
    if (idle || least === Number.POSITIVE_INFINITY) return;
    const spread = 1 + JITTER * (2 * random() - 1);
    timer = setTimeout(() => void ask(), Math.max(least, wait * spread));
    wait = Math.min(LONGEST, wait * GROWTH);
  }

  async function ask(): Promise<void> {
    clearTimeout(timer);
    lastPoll = Date.now();
    schedule(await poll());
  }

  function returned(): void {
    if (document.visibilityState === "hidden") {
      clearTimeout(timer);
      return;
    }
    wait = FIRST;
    // Becoming visible also focuses the window: one question is enough for both.
    const rest = isLocked() ? FIRST / 3 : OPEN_REST;
    const now = Date.now();
    if (now >= Math.max(lastPoll + rest, notBefore())) void ask();
    else schedule(notBefore() - now);
  }

  document.addEventListener("visibilitychange", returned);
  window.addEventListener("focus", returned);
  window.addEventListener("online", returned);

  return {
    restart(least) {
      wait = FIRST;
      schedule(least);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", returned);
      window.removeEventListener("focus", returned);
      window.removeEventListener("online", returned);
    },
  };
}
