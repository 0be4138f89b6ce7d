import { createHttpClient } from "../../src/client/http/index.js";
import type { ContactInfoSnapshot } from "../../src/client/index.js";
import {
  changeGateClient,
  createGateStore,
  type GateStore,
} from "../../src/gate/state/createGateStore.js";
import { type GateRun, runGate } from "../../src/gate/transport/runGate.js";
import { createNetwork, type Network, PLACE } from "./createNetwork.js";
import type { Handled, ModelServer, Person } from "./createServer.js";
import { type Edits, type Field, notYetIn, withEdits } from "./record.js";

export interface TabHooks {
  onHandled(handled: Handled, request: Request, edits: Edits): void;
  /** The person was told that these are saved. */
  onAcknowledged(edits: Edits): void;
  /** The portal opened; `mayOpen` is what the last answer that had arrived says of it. */
  onOpened(mayOpen: boolean): void;
}

export type Tab = ReturnType<typeof createTab>;

/**
 * One tab: the real gate over the real client, and in the place of the form the little that the gate sees of one. It
 * saves what was typed over the record that the gate says it is about.
 */
export function createTab(server: ModelServer, person: Person, hooks: TabHooks) {
  let store = watchedStore();
  let network: Network;
  let run: GateRun;
  let environment = "";
  let edits = new Map<Field, string>();
  let sending: Edits = new Map();
  let saves = 0;
  /** The verdict in the last answer that arrived, and whether that answer, or ever one of this place, let people in. */
  let heard: ContactInfoSnapshot["completeness"]["status"] | undefined;
  let mayOpen = false;
  let everMayOpen = false;

  function watchedStore(): GateStore {
    const made = createGateStore(undefined);
    let { portal } = made.getState();
    made.subscribe(() => {
      const before = portal;
      ({ portal } = made.getState());
      if (portal === "open" && before !== "open") hooks.onOpened(mayOpen);
    });
    return made;
  }

  function start(): void {
    environment = server.environmentOf(person);
    [heard, mayOpen, everMayOpen] = [undefined, false, false];
    network = createNetwork(server, person, {
      editsNow: () => new Map(sending),
      onHandled: hooks.onHandled,
      onAnswer({ snapshot }) {
        if (!snapshot) return;
        heard = snapshot.completeness.status;
        // What has lapsed is borne with for a while.
        mayOpen = heard === "complete" || (snapshot.lapse !== undefined && !snapshot.lapse.over);
        everMayOpen ||= mayOpen;
      },
    });
    const client = createHttpClient({ ...PLACE, environment, fetch: network.fetch });
    run = runGate(client, store, {
      failedLoad: () => "locked",
      onSaved: () => {},
      onFailure: () => {},
    });
  }

  function stop(): void {
    run.stop();
    network.close();
  }

  function tellDirty(): void {
    store.dispatch({ type: "dirtyChanged", dirty: edits.size > 0, now: Date.now() });
  }

  /** As the form does: what the record says by now is typed no more. */
  function dropWhatIsSaved(): void {
    const { base } = store.getState();
    if (base) edits = notYetIn(base.info, edits);
    tellDirty();
  }

  async function send(): Promise<void> {
    const { base } = store.getState();
    if (!base || edits.size === 0) return;
    const sent = new Map(edits);
    sending = sent;
    saves += 1;
    const outcome = await run.save(withEdits(base.info, sent)).finally(() => {
      saves -= 1;
    });
    if (outcome.status !== "saved") return;
    hooks.onAcknowledged(sent);
    for (const [field, value] of sent) if (edits.get(field) === value) edits.delete(field);
    dropWhatIsSaved();
  }

  function takeLatest(): void {
    edits.clear();
    store.dispatch({ type: "latestTaken", now: Date.now() });
  }

  start();
  return {
    person,
    get environment() {
      return environment;
    },
    get network() {
      return network;
    },
    get heard() {
      return { last: heard, everMayOpen };
    },
    get saving() {
      return saves > 0;
    },
    state: () => store.getState(),
    type(field: Field, value: string): void {
      const { base, status } = store.getState();
      const isLocked = field === "alert.userId" && environment === "sandbox";
      if (!base?.viewer.can.editContacts || status === "conflict" || isLocked) return;
      edits.set(field, value);
      dropWhatIsSaved();
    },
    /** @param isFinal the form sends nothing that would not open the portal */
    save(isFinal: boolean): void {
      const { base, status } = store.getState();
      if (!base?.viewer.can.editContacts || status === "conflict" || saves > 0) return;
      if (isFinal && !server.isComplete(withEdits(base.info, edits), environment)) return;
      void send();
    },
    /** The way out of a conflict, or of somebody else having completed the record. */
    decide(keep: boolean): void {
      const { status, latest, base } = store.getState();
      if (saves > 0 || !latest || (status !== "conflict" && latest === base)) return;
      if (!keep || notYetIn(latest.info, edits).size === 0) {
        takeLatest();
        return;
      }
      store.dispatch({ type: "mineKept" });
      dropWhatIsSaved();
      void send();
    },
    poll: () => void run.reload(),
    async removeUser(id: string): Promise<void> {
      const client = createHttpClient({ ...PLACE, environment, fetch: network.fetch });
      await client.users.remove(id).catch(() => {});
    },
    reload(): void {
      stop();
      edits.clear();
      store = watchedStore();
      start();
    },
    switchEnvironment(next: string): void {
      server.setEnvironment(person, next);
      stop();
      edits.clear();
      changeGateClient(store, undefined);
      start();
    },
    stop,
  };
}
