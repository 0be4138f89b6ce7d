import type { ContactGateServerOptions } from "../ContactGateServerOptions.js";
import { tellHost } from "../tellHost.js";
import type { RecordChangeQueue } from "./RecordChangeQueue.js";

/** Milliseconds for which a change belongs to the process that tells the host of it; renewed while the host works. */
const LEASE = 30_000;
/** Milliseconds to wait after the first failure; each further one doubles it. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60 * 60 * 1000;
/** Milliseconds after which a host that has not answered counts as failed, or one call that hangs would hold its account up for good. */
const PATIENCE = 5 * 60 * 1000;
/** Changes of different accounts that the host is told of at the same time. */
const WORKERS = 4;

export interface Delivery {
  /** Changes that the host has taken. */
  delivered: number;
  /** Milliseconds until the first of those that failed is due again. */
  retryIn: number | undefined;
}

/** Tells the host of every change that is due, those of one account one after the other. */
export async function deliverDue(
  queue: RecordChangeQueue,
  options: Pick<ContactGateServerOptions, "onRecordChanged" | "onError" | "shutdown">,
  { lease = LEASE, patience = PATIENCE } = {},
): Promise<Delivery> {
  const { onRecordChanged, shutdown } = options;
  const result: Delivery = { delivered: 0, retryIn: undefined };

  async function work(): Promise<void> {
    while (!shutdown?.aborted) {
      const claimed = await queue.claim(lease);
      if (!claimed) return;
      const { claim, attempts, change } = claimed;
      const renewal = setInterval(() => {
        // A renewal that fails lets the lease run out, and the change is told twice: never not at all.
        queue.postpone(claim, lease).catch((error) => tellHost(options, "Record changes", error));
      }, lease / 3);
      try {
        await answered(async () => onRecordChanged?.(change), patience);
        await queue.finish(claim);
        result.delivered += 1;
      } catch (error) {
        tellHost(options, "onRecordChanged", error);
        const wait = Math.min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_WAIT);
        result.retryIn = Math.min(wait, result.retryIn ?? wait);
        await queue.postpone(claim, wait);
      } finally {
        clearInterval(renewal);
      }
    }
  }

  const workers = await Promise.allSettled(Array.from({ length: WORKERS }, work));
  for (const worker of workers) {
    if (worker.status === "rejected") tellHost(options, "Record changes", worker.reason);
  }
  return result;
}

/** Awaits the host's work for so many milliseconds. */
async function answered(work: () => Promise<void>, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("onRecordChanged did not answer")), patience);
  });
  try {
    await Promise.race([work(), impatience]);
  } finally {
    clearTimeout(timer);
  }
}
