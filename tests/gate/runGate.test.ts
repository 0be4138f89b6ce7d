// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { createMemoryBackend, createMemoryClient } from "../../src/client/memory/index.js";
import { createGateStore } from "../../src/gate/state/createGateStore.js";
import { runGate } from "../../src/gate/transport/runGate.js";
import { sampleContactInfo } from "../../src/testing/index.js";

const almostComplete = () => sampleContactInfo({ contacts: { operationsShared: [] } });
const anna = { id: "u-anna", name: "Anna Kowalska" };
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
});

/** A gate whose backend tells of changes when `tell` is called, with the revision that is given. */
function createTab(
  backend = createMemoryBackend({ info: almostComplete() }),
  viewer: { id: string; name: string } = anna,
) {
  const client = createMemoryClient({ backend, viewer });
  let tell: (revision?: string) => void = () => {};
  const store = createGateStore(undefined);
  const live = {
    ...client,
    subscribe(listener: (revision?: string) => void) {
      tell = listener;
      return () => {};
    },
  };
  const run = runGate(live, store, {
    failedLoad: () => "locked",
    onSaved: () => {},
    onFailure: () => {},
  });
  stops.push(run.stop);
  const loads = () => client.control.calls.filter((call) => call === "load").length;
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { backend, client, store, run, loads, settled, tell: (text?: string) => tell(text) };
}

it("is loaded anew after a save that was under way when the host asked for it", async () => {
  const tab = createTab();
  await tab.settled();
  const saved = tab.run.save(almostComplete());
  const reloaded = tab.run.reload();
  await saved;
  tab.client.control.complete();
  await reloaded;
  expect(tab.loads()).toBe(2);
  expect(tab.store.getState().portal).toBe("open");
});

describe("a hint that something changed", () => {
  it("leads to a load, and its answer counts", async () => {
    const tab = createTab();
    await tab.settled();
    tab.client.control.complete();
    tab.tell(tab.backend.read().revision);
    await tab.settled();
    expect(tab.store.getState().portal).toBe("open");
    expect(tab.loads()).toBe(2);
  });

  it("with the revision that is known leads to none", async () => {
    const tab = createTab();
    await tab.settled();
    tab.tell(tab.backend.read().revision);
    await tab.settled();
    expect(tab.loads()).toBe(1);
  });

  it("during a load waits for it, however many come, and then asks once more", async () => {
    const tab = createTab();
    await tab.settled();
    const release = tab.client.control.hang("load");
    tab.tell();
    for (let hint = 0; hint < 50; hint += 1) tab.tell(`r${hint}`);
    await tab.settled();
    expect(tab.loads()).toBe(2);
    release();
    await tab.settled();
    expect(tab.loads()).toBe(3);
  });

  it("during a load whose answer has that revision asks no more", async () => {
    const tab = createTab();
    await tab.settled();
    tab.client.control.complete();
    const release = tab.client.control.hang("load");
    tab.tell();
    tab.tell(tab.backend.read().revision);
    release();
    await tab.settled();
    expect(tab.loads()).toBe(2);
  });

  it("during a save waits for its end", async () => {
    const tab = createTab();
    await tab.settled();
    const release = tab.client.control.hang("save");
    const saving = tab.run.save(almostComplete());
    tab.tell();
    await tab.settled();
    expect(tab.loads()).toBe(1);
    release();
    await saving;
    await tab.settled();
    expect(tab.loads()).toBe(2);
  });

  it("after the end leads to nothing", async () => {
    const tab = createTab();
    await tab.settled();
    tab.run.stop();
    tab.tell();
    await tab.settled();
    expect(tab.loads()).toBe(1);
  });
});

describe("tabs of one browser", () => {
  interface Channel {
    name: string;
    onmessage: ((event: { data: unknown }) => void) | null;
    closed: boolean;
  }

  /** The browser's channels, delivered at once. */
  function stubChannels() {
    const channels: Channel[] = [];
    const sent: unknown[] = [];
    class FakeChannel implements Channel {
      onmessage: Channel["onmessage"] = null;
      closed = false;
      constructor(readonly name: string) {
        channels.push(this);
      }
      postMessage(data: unknown) {
        if (this.closed) throw new Error("InvalidStateError");
        sent.push(data);
        for (const other of channels) {
          if (other !== this && other.name === this.name && !other.closed)
            other.onmessage?.({ data });
        }
      }
      close() {
        this.closed = true;
      }
    }
    vi.stubGlobal("BroadcastChannel", FakeChannel);
    return { channels, sent };
  }

  async function saved(tab: ReturnType<typeof createTab>) {
    const { info } = await tab.client.load();
    await tab.run.save(info);
    await tab.settled();
  }

  it("hear of a save at once, and no message has a value in it", async () => {
    const { sent } = stubChannels();
    const one = createTab();
    const other = createTab(one.backend);
    await one.settled();
    await saved(one);
    expect(other.loads()).toBe(2);
    expect(other.store.getState().latest?.revision).toBe(one.backend.read().revision);
    expect(sent).toEqual([{ kind: "changed" }]);
  });

  it("meet under the account and the person, and nobody else does", async () => {
    const { channels } = stubChannels();
    const one = createTab();
    const stranger = createTab(one.backend, { id: "u/marek", name: "Marek Nowak" });
    await one.settled();
    expect(channels.map(({ name }) => name)).toEqual([
      "contact-gate/northwind/u-anna",
      "contact-gate/northwind/u%2Fmarek",
    ]);
    await saved(one);
    expect(stranger.loads()).toBe(1);
  });

  it("change the channel with the person, and leave it at the end", async () => {
    const { channels } = stubChannels();
    const tab = createTab();
    await tab.settled();
    tab.client.control.setViewer({ id: "u-marek" });
    await tab.run.reload();
    expect(channels.map(({ closed }) => closed)).toEqual([true, false]);
    tab.run.stop();
    expect(channels.every(({ closed }) => closed)).toBe(true);
    expect(channels.at(-1)?.name).toBe("contact-gate/northwind/u-marek");
  });

  it("do not mind messages of others", async () => {
    const { channels } = stubChannels();
    const tab = createTab();
    await tab.settled();
    for (const data of [null, "changed", 1, {}, { kind: "other" }]) {
      channels[0]?.onmessage?.({ data });
    }
    await tab.settled();
    expect(tab.loads()).toBe(1);
  });

  it.each([
    ["has no channels", undefined],
    [
      "refuses one",
      class {
        constructor() {
          throw new Error("SecurityError");
        }
      },
    ],
  ])("save as ever where the browser %s", async (_, BroadcastChannel) => {
    vi.stubGlobal("BroadcastChannel", BroadcastChannel);
    const tab = createTab();
    await tab.settled();
    await saved(tab);
    expect(tab.store.getState().latest?.revision).toBe(tab.backend.read().revision);
  });
});
