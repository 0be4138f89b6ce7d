import type { ContactGateServerOptions } from "../ContactGateServerOptions.js";
import { letProcessEnd } from "../letProcessEnd.js";
import { reportError } from "../reportError.js";
import type { ClaimedRecordChange, RecordChangeQueue } from "./RecordChangeQueue.js";

/** Milliseconds for which a change belongs to the process that tells the host of it; renewed while the host works. */
const LEASE = 30_000;
/** Milliseconds to wait after the first failure; each further one doubles it. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60 * 60 * 1000;
/** Milliseconds after which a host that has not answered counts as failed, or one call that hangs would hold its account up for good. */
const PATIENCE = 60_000;
/** Changes of different accounts that the host is told of at the same time. */
const WORKERS = 4;

export interface DeliveryLimits {
  /** @default 30 seconds, in milliseconds */
  lease?: number;
  /** @default 60 seconds, in milliseconds */
  patience?: number;
  /** Told of each change that the host has not taken: it is due again in so many milliseconds. */
  onFailed?(wait: number): void;
}

/**
 * Tells the host of every change that is due, those of one account one after the other.
 * @returns how many changes the host has taken
 */
export async function deliverDue(
  queue: RecordChangeQueue,
  options: Pick<ContactGateServerOptions, "onRecordChanged" | "onError" | "shutdown">,
  { lease = LEASE, patience = PATIENCE, onFailed }: DeliveryLimits = {},
): Promise<number> {
  const { onRecordChanged, shutdown } = options;
  let delivered = 0;

  async function tell({ claim, attempts, change }: ClaimedRecordChange): Promise<void> {
    const renewal = setInterval(() => {
      // A renewal that fails lets the lease run out, and the change is told twice: never not at all.
      queue.postpone(claim, lease).catch((error) => reportError(options, "Record changes", error));
    }, lease / 3);
    letProcessEnd(renewal);
    try {
      await answered(async (signal) => onRecordChanged?.(change, { signal }), patience);
    } catch (error) {
      reportError(options, "onRecordChanged", error);
      const wait = Math.min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_WAIT);
      await queue.postpone(claim, wait);
      onFailed?.(wait);
      return;
    } finally {
      clearInterval(renewal);
    }
    await queue.finish(claim);
    delivered += 1;
  }

  async function work(): Promise<void> {
    while (!shutdown?.aborted) {
      const claimed = await queue.claim(lease);
      if (!claimed) return;
      await tell(claimed);
    }
  }

  const workers = await Promise.allSettled(Array.from({ length: WORKERS }, work));
  for (const worker of workers) {
    if (worker.status === "rejected") reportError(options, "Record changes", worker.reason);
  }
  return delivered;
}

/** Awaits the host's work for so many milliseconds, and tells it by the signal when it is not waited for any longer. */
async function answered(
  work: (signal: AbortSignal) => Promise<void>,
  patience: number,
): Promise<void> {
  const waiting = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error("onRecordChanged did not answer");
      waiting.abort(error);
      reject(error);
    }, patience);
    letProcessEnd(timer);
  });
  try {
    await Promise.race([work(waiting.signal), impatience]);
  } finally {
    clearTimeout(timer);
  }
}
