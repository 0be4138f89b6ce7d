import type { ContactGateServerOptions } from "./ContactGateServerOptions.js";
import type { Departures } from "./createDepartures.js";
import type { StreamLimit } from "./events/createStreamLimit.js";
import type { IdempotencyStore } from "./IdempotencyStore.js";
import type { OutreachStore } from "./OutreachStore.js";
import type { Principal } from "./Principal.js";
import type { ReminderStore } from "./ReminderStore.js";
import type { ChangeWorker } from "./recordChanges/createChangeWorker.js";

/** One call whose sender is known: what every route works with. */
export interface Call {
  options: ContactGateServerOptions;
  request: Request;
  principal: Principal;
  idempotency: IdempotencyStore;
  reminders: ReminderStore;
  outreach: OutreachStore;
  departures: Departures;
  streams: StreamLimit;
  /** Only where the host wants to know of saves. */
  changes: ChangeWorker | undefined;
  /** Bytes. */
  bodyLimit: number;
}
