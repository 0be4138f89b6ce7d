import type { ContactGateServerOptions } from "../ContactGateServerOptions.js";
import { deliverDue } from "./deliverDue.js";

/**
 * Tells the host of the saves that it has not been told of yet, by `onRecordChanged`. A handler in a process that stays
 * does so by itself; where processes come and go with the requests, call this by a schedule, such as once a minute.
 * @returns how many changes the host has taken. Failures go to `onError`, and are tried again by a later call
 * @throws TypeError where the store keeps no changes, or there is no `onRecordChanged`
 */
export async function deliverRecordChanges(
  options: Pick<ContactGateServerOptions, "store" | "onRecordChanged" | "onError">,
): Promise<number> {
  const queue = options.store.recordChanges;
  if (!queue || !options.onRecordChanged) {
    throw new TypeError(
      "deliverRecordChanges needs onRecordChanged, and a store that has recordChanges, as createPostgresStore does.",
    );
  }
  return deliverDue(queue, options);
}
