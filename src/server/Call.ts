import type { ContactGateServerOptions } from "./ContactGateServerOptions.js";
import type { Departures } from "./departures/createDepartures.js";
import type { StreamLimit } from "./events/createStreamLimit.js";
import type { IdempotencyStore } from "./ports/IdempotencyStore.js";
import type { OutreachStore } from "./ports/OutreachStore.js";
import type { Principal } from "./ports/Principal.js";
import type { ReminderStore } from "./ports/ReminderStore.js";
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
