import { isCompletedElsewhere } from "../../src/gate/state/isCompletedElsewhere.js";
import type { Handled, ModelServer } from "./createServer.js";
import { PEOPLE } from "./createServer.js";
import { createTab, type Tab } from "./createTab.js";
import { type Edits, FIELDS, typedIn } from "./record.js";
import type { TabChannels } from "./stubBrowser.js";

/** What the runs came to, for whoever wants to know that something was tested. */
export interface Counts {
  steps: number;
  writes: number;
  acknowledged: number;
  conflicts: number;
  opened: number;
}

/** Two people, two tabs each, one server; and what must hold between them. */
export class World {
  readonly tabs: Tab[];
  private readonly commits: Edits[] = [];
  private readonly broken: string[] = [];

  constructor(
    private readonly server: ModelServer,
    readonly channels: TabChannels,
    private readonly counts: Counts,
  ) {
    const hooks = {
      onHandled: (handled: Handled, request: Request, edits: Edits) =>
        this.watch(handled, request, edits),
      onAcknowledged: (edits: Edits) => this.acknowledge(edits),
      onOpened: (mayOpen: boolean) => {
        this.counts.opened += 1;
        if (!mayOpen) this.broken.push("a portal opens only on an answer that says so");
      },
    };
    this.tabs = PEOPLE.flatMap((person) => [
      createTab(server, person, hooks),
      createTab(server, person, hooks),
    ]);
  }

  tab(which: number): Tab {
    const tab = this.tabs[which % this.tabs.length];
    if (!tab) throw new Error("there are no tabs");
    return tab;
  }

  toggleUser = (id: string) => this.server.toggleUser(id);
  toggleRole = (id: string) => this.server.toggleRole(id);

  /** Each write changes what its sender had typed, and nothing else, on the record that its sender had seen. */
  private watch(handled: Handled, request: Request, edits: Edits): void {
    const { before, after, revisionBefore, response, snapshot, wrote } = handled;
    if (snapshot) {
      const { environment } = snapshot.context;
      const verdict = this.server.isComplete(after, environment) ? "complete" : "incomplete";
      must(snapshot.completeness.status === verdict, `the server's verdict is ${verdict}`);
    }
    if (response.status === 412) this.counts.conflicts += 1;
    must(wrote === (request.method === "PUT" && response.ok), "only a save that succeeds writes");
    if (!wrote) return;
    const based = request.headers.get("if-match");
    must(based === `"${revisionBefore}"`, "a write is on top of the record that was seen");
    const changed = FIELDS.filter((field) => typedIn(before, field) !== typedIn(after, field));
    must(changed.length > 0, "nothing is written twice");
    for (const field of FIELDS) {
      const expected = edits.get(field) ?? typedIn(before, field);
      must(typedIn(after, field) === expected, `${field} is what was typed, or as it was`);
    }
    this.commits.push(edits);
    this.counts.writes += 1;
  }

  private acknowledge(edits: Edits): void {
    this.counts.acknowledged += 1;
    for (const [field, value] of edits) {
      const written = this.commits.some((commit) => commit.get(field) === value);
      if (!written) this.broken.push(`an acknowledged ${field} was written`);
    }
  }

  /** What must hold after every step. */
  check(): void {
    this.counts.steps += 1;
    for (const rule of this.broken) must(false, rule);
    for (const tab of this.tabs) {
      const state = tab.state();
      const isOpen = state.portal === "open";
      if (isOpen) must(tab.heard.everMayOpen, "no portal is open that never heard that it may be");
      if (tab.saving || tab.network.waiting() > 0 || state.status === "conflict") continue;
      if (tab.heard.last !== "complete" || isOpen) continue;
      must(state.dirty, "a tab at rest that heard that it is complete is open");
      must(isCompletedElsewhere(state), "typed text that keeps it closed may be dropped or saved");
    }
    must(this.server.errors.length === 0, "the server never fails");
  }

  /** Every tab has loaded. */
  async begin(): Promise<void> {
    await this.deliverAll();
    this.check();
  }

  /** Everybody is online, everything arrives, and every tab asks once more. */
  async settle(): Promise<void> {
    for (const tab of this.tabs) tab.network.setOnline(true);
    await this.deliverAll();
    for (const tab of this.tabs) {
      if (tab.state().status === "conflict") tab.decide(true);
    }
    await this.deliverAll();
    for (const tab of this.tabs) tab.poll();
    await this.deliverAll();
    this.check();
    const { info } = await this.server.stored();
    for (const tab of this.tabs) {
      const isAsked = this.server.environmentOf(tab.person) === tab.environment;
      if (!isAsked || tab.state().dirty || tab.state().status === "conflict") continue;
      const complete = this.server.isComplete(info, tab.environment);
      if (complete) must(tab.state().portal === "open", "in the end every tab is open");
      must(tab.heard.last === (complete ? "complete" : "incomplete"), "and has heard the truth");
    }
    must((await this.server.countWrites()) === this.commits.length, "every write is accounted for");
  }

  private async deliverAll(): Promise<void> {
    for (let round = 0; round < 200; round += 1) {
      await quiet();
      const isBusy = this.tabs.some((tab) => tab.network.pending() > 0);
      if (!isBusy && !this.tabs.some((tab) => tab.saving)) return;
      for (const tab of this.tabs) await tab.network.step(0);
      // A repetition of the client's own waits for its time.
      if (!isBusy) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("the tabs do not come to rest");
  }

  stop(): void {
    for (const tab of this.tabs) tab.stop();
  }
}

/** Until everything that was set off has run. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function must(holds: boolean, rule: string): void {
  if (!holds) throw new Error(`Broken: ${rule}.`);
}
