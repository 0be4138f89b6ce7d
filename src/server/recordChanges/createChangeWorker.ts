import type { ContactGateServerOptions } from "../ContactGateServerOptions.js";
import type { StoredContactInfo } from "../ContactInfoStore.js";
import { createMemoryRecordChanges } from "./createMemoryRecordChanges.js";
import { deliverDue } from "./deliverDue.js";
import type { PublishedChange, RecordChange } from "./RecordChange.js";

/** Milliseconds between two looks for changes that another process has left behind. */
const LOOK_EVERY = 30_000;

/** Tells the host of saves while the process lives. */
export interface ChangeWorker {
  /** Looks for changes that are due, now and then from now on. */
  start(): void;
  /** A save was committed: the host is told of it after the answer. */
  saved(
    account: string,
    stored: StoredContactInfo,
    change: PublishedChange & Pick<RecordChange, "changed">,
  ): void;
}

export function createChangeWorker(
  options: Pick<ContactGateServerOptions, "store" | "onRecordChanged" | "onError" | "shutdown">,
): ChangeWorker {
  const memory = options.store.recordChanges ? undefined : createMemoryRecordChanges();
  const queue = options.store.recordChanges ?? memory;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  /** When something that failed here is due again, in milliseconds since 1970. */
  let retryAt = Number.POSITIVE_INFINITY;
  let again = false;
  let started = false;

  function lookIn(wait: number): void {
    clearTimeout(timer);
    if (options.shutdown?.aborted) return;
    timer = setTimeout(look, wait);
    letProcessEnd(timer);
  }

  async function look(): Promise<void> {
    if (running || !queue) {
      again = true;
      return;
    }
    running = true;
    again = false;
    if (retryAt <= Date.now()) retryAt = Number.POSITIVE_INFINITY;
    const { retryIn = LOOK_EVERY } = await deliverDue(queue, options);
    running = false;
    retryAt = Math.min(retryAt, Date.now() + retryIn);
    lookIn(again ? 0 : Math.max(0, retryAt - Date.now()));
  }

  options.shutdown?.addEventListener("abort", () => clearTimeout(timer), { once: true });

  return {
    start() {
      if (started) return;
      started = true;
      lookIn(0);
    },
    saved(account, { revision, updatedAt, updatedBy }, change) {
      memory?.add({ account, revision, at: updatedAt, actor: updatedBy, ...change });
      lookIn(0);
    },
  };
}

/**
 * A server that has nothing else to do may end: another process, or the next start, finds what is left. Only timers of Node
 * can be told so.
 */
function letProcessEnd(timer: unknown): void {
  const isNodes = typeof timer === "object" && timer !== null && "unref" in timer;
  if (isNodes && typeof timer.unref === "function") timer.unref();
}
