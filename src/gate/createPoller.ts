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
  /** Asks the server; resolves with milliseconds to wait at least, where the server named some. */
  poll(): Promise<number | undefined>;
  /** The portal is locked: ask again and again. Else only when the page is looked at anew. */
  isLocked(): boolean;
  /** @default Math.random */
  random?: () => number;
}

export interface Poller {
  /** Begins the waits anew, the shortest first. */
  restart(): void;
  stop(): void;
}

/**
 * Asks now and then, so that the portal opens by itself when somebody else has given the information: with growing
 * waits while locked, at once when the page becomes visible, focused or online, never while it is hidden.
 */
export function createPoller({ poll, isLocked, random = Math.random }: PollerOptions): Poller {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST;
  let lastPoll = Date.now();
  let stopped = false;

  function schedule(least = 0): void {
    clearTimeout(timer);
    if (stopped || !isLocked() || document.visibilityState === "hidden") return;
    const spread = 1 + JITTER * (2 * random() - 1);
    timer = setTimeout(() => void ask(), Math.max(least, wait * spread));
    wait = Math.min(LONGEST, wait * GROWTH);
  }

  async function ask(): Promise<void> {
    clearTimeout(timer);
    lastPoll = Date.now();
    const least = await poll();
    schedule(least);
  }

  function returned(): void {
    if (document.visibilityState === "hidden") {
      clearTimeout(timer);
      return;
    }
    wait = FIRST;
    // Becoming visible also focuses the window: one question is enough for both.
    const rest = isLocked() ? FIRST / 3 : OPEN_REST;
    if (Date.now() - lastPoll >= rest) void ask();
    else schedule();
  }

  document.addEventListener("visibilitychange", returned);
  window.addEventListener("focus", returned);
  window.addEventListener("online", returned);

  return {
    restart() {
      wait = FIRST;
      schedule();
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
