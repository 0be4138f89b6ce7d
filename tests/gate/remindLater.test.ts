// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { createMemoryBackend, createMemoryClient } from "../../src/client/memory/index.js";
import { createGateStore } from "../../src/gate/state/createGateStore.js";
import { runGate } from "../../src/gate/transport/runGate.js";
import { sampleContactInfo } from "../../src/testing/index.js";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** An open portal that is reminded, whose "Later" the server has counted, and whose answer is still on its way. */
async function askLater() {
  const backend = createMemoryBackend({
    info: sampleContactInfo({ contacts: { operationsShared: [] } }),
    mode: "remind",
  });
  const client = createMemoryClient({ backend });
  const store = createGateStore(undefined);
  let deliver = () => {};
  let hold: Promise<void> | undefined;
  const late = {
    ...client,
    async load() {
      const snapshot = await client.load();
      await hold;
      return snapshot;
    },
    async remindLater() {
      const snapshot = await createMemoryClient({ backend }).remindLater?.();
      if (!snapshot) throw new Error("the memory client reminds");
      return await new Promise<typeof snapshot>((resolve) => {
        deliver = () => resolve(snapshot);
      });
    },
  };
  const run = runGate(late, store, {
    failedLoad: () => "locked",
    onSaved: () => {},
    onFailure: () => {},
  });
  stops.push(run.stop);
  await settled();
  expect(store.getState()).toMatchObject({ portal: "open", latest: { remindersLeft: 3 } });
  const answer = run.remindLater();
  await settled();
  function holdLoads(): () => void {
    let release = () => {};
    hold = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }
  return { backend, store, run, answer, holdLoads, deliver: () => deliver() };
}

describe("an answer to Later that comes late", () => {
  it("puts no older record back after a save, and asks how things stand", async () => {
    const { store, run, answer, deliver } = await askLater();
    const info = sampleContactInfo({ contacts: { merchantOperations: [], operationsShared: [] } });
    expect(await run.save(info)).toMatchObject({ status: "saved" });
    const saved = store.getState().base;
    deliver();
    expect(await answer).toBe(true);
    expect(store.getState().base?.revision).toBe(saved?.revision);
    expect(store.getState().base?.info).toEqual(saved?.info);
    await settled();
    expect(store.getState().latest).toMatchObject({
      revision: saved?.revision,
      remindersLeft: 2,
    });
    expect(store.getState().latest?.remindAt).toBeDefined();
    expect(await run.save(info)).toMatchObject({ status: "saved" });
  });

  it("puts no older record back after somebody else's save was heard of", async () => {
    const { backend, store, run, answer, deliver } = await askLater();
    backend.write(sampleContactInfo(), { id: "u-priya", name: "Priya Raman" });
    await run.reload();
    expect(store.getState().latest?.completeness.status).toBe("complete");
    const { revision } = backend.read();
    deliver();
    await answer;
    expect(store.getState().base?.revision).toBe(revision);
    expect(store.getState().latest?.completeness.status).toBe("complete");
  });

  it("is not undone by a load that was answered before it, and delivered after", async () => {
    const { store, run, holdLoads, answer, deliver } = await askLater();
    const release = holdLoads();
    void run.reload();
    await settled();
    deliver();
    await answer;
    release();
    await settled();
    expect(store.getState().latest).toMatchObject({ remindersLeft: 2 });
    expect(store.getState().latest?.remindAt).toBeDefined();
  });
});
