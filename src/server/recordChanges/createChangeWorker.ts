import type { ContactGateServerOptions } from "../ContactGateServerOptions.js";
import { letProcessEnd } from "../letProcessEnd.js";
import type { StoredContactInfo } from "../ports/ContactInfoStore.js";
import { createMemoryRecordChanges } from "./createMemoryRecordChanges.js";
import { deliverDue } from "./deliverDue.js";
import type { PublishedChange, RecordChange } from "./RecordChange.js";

/** Milliseconds between two looks for changes that another process has left behind. */
const LOOK_EVERY = 30_000;
/** Deliveries at the same time, each over several accounts. */
const MOST_DELIVERIES = 8;
/** Milliseconds to look later than a change is due: a timer may fire a moment early by the clock that the queue goes by. */
const LATER = 50;

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
  const looks = new Set<ReturnType<typeof setTimeout>>();
  let deliveries = 0;
  let started = false;

  function lookIn(wait: number): void {
    if (options.shutdown?.aborted) return;
    const timer = setTimeout(() => {
      looks.delete(timer);
      void look();
    }, wait);
    looks.add(timer);
    letProcessEnd(timer);
  }

  /** Does not wait for the delivery before: a call of the host that hangs holds up no account but its own. */
  async function look(): Promise<void> {
    if (!queue || deliveries === MOST_DELIVERIES) return;
    deliveries += 1;
    await deliverDue(queue, options, { onFailed: (wait) => lookIn(wait + LATER) });
    // Where all were at work, what was saved meanwhile waits for this.
    if (deliveries === MOST_DELIVERIES) lookIn(0);
    deliveries -= 1;
  }

  function lookAgainAndAgain(): void {
    void look();
    const timer = setInterval(look, LOOK_EVERY);
    letProcessEnd(timer);
    options.shutdown?.addEventListener("abort", () => clearInterval(timer), { once: true });
  }

  options.shutdown?.addEventListener("abort", () => looks.forEach(clearTimeout), { once: true });

  return {
    start() {
      if (started) return;
      started = true;
      if (!options.shutdown?.aborted) lookAgainAndAgain();
    },
    saved(account, { revision, updatedAt, updatedBy }, change) {
      memory?.add({ account, revision, at: updatedAt, actor: updatedBy, ...change });
      lookIn(0);
    },
  };
}
