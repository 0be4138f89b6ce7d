import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDraftVault } from "../../../src/gate/drafts/createDraftVault.js";
import { draftKey } from "../../../src/gate/drafts/Draft.js";
import type { DraftStorage } from "../../../src/gate/drafts/DraftStorage.js";
import { aDraft, aRecord } from "./aDraft.js";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-25T12:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

function aStorage() {
  const texts = new Map<string, string>();
  const storage = {
    get: (key: string) => texts.get(key),
    set: (key: string, text: string) => void texts.set(key, text),
    remove: (key: string) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
  return { texts, storage };
}

/** The same, but every answer takes this many milliseconds. */
function slowly({ get, set, remove, keys }: ReturnType<typeof aStorage>["storage"], ms: number) {
  const wait = () => new Promise<void>((resolve) => setTimeout(resolve, ms));
  return {
    get: async (key: string) => wait().then(() => get(key)),
    set: async (key: string, text: string) => wait().then(() => set(key, text)),
    remove: async (key: string) => wait().then(() => remove(key)),
    keys: async () => wait().then(keys),
  };
}

const owner = aDraft();
const key = draftKey(owner);
const typedIn = (texts: Map<string, string>) =>
  JSON.parse(texts.get(key) ?? "{}").typed?.contacts.team[0].name;

describe("what is typed", () => {
  it("is in the store within 500 ms, however fast the next key follows", () => {
    const { texts, storage } = aStorage();
    const vault = createDraftVault(storage);
    for (let ms = 0; ms < 5000; ms += 100) {
      vault.write(aDraft({ typed: aRecord(`after ${ms}`) }));
      vi.advanceTimersByTime(100);
      if (ms >= 500) {
        const kept = Number(typedIn(texts).slice("after ".length));
        expect(ms + 100 - kept).toBeLessThanOrEqual(500);
      }
    }
  });

  it("is written at once when the page goes", () => {
    const { texts, storage } = aStorage();
    const vault = createDraftVault(storage);
    vault.write(aDraft());
    expect(texts.size).toBe(0);
    vault.flush();
    expect(typedIn(texts)).toBe("Ada");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("comes back", () => {
    const { storage } = aStorage();
    const draft = aDraft();
    const vault = createDraftVault(storage);
    vault.write(draft);
    vault.flush();
    expect(createDraftVault(storage).read(owner)).toEqual(draft);
  });

  it("is never put back by a write that was waiting when it was removed", () => {
    const { texts, storage } = aStorage();
    const vault = createDraftVault(storage);
    vault.write(aDraft());
    vault.remove(owner, Date.now());
    vi.runAllTimers();
    expect(texts.size).toBe(0);
  });

  it("that is too long to keep removes what was kept before", () => {
    const { texts, storage } = aStorage();
    const vault = createDraftVault(storage);
    vault.write(aDraft());
    vault.flush();
    vault.write(aDraft({ typed: aRecord("x".repeat(600_000)) }));
    vault.flush();
    expect(texts.size).toBe(0);
  });
});

describe("a draft that can't be used", () => {
  it.each([
    ["of an older policy", JSON.stringify(aDraft({ schema: "1/0/test" }))],
    ["of nobody knows what", "{"],
  ])("%s is removed when it is read", (_, text) => {
    const { texts, storage } = aStorage();
    texts.set(key, text);
    expect(createDraftVault(storage).read(owner)).toBeUndefined();
    expect(texts.size).toBe(0);
  });
});

describe("a sweep", () => {
  it("removes what is not wanted, what is old and what can't be read, and nothing of the host's", async () => {
    const { texts, storage } = aStorage();
    const mine = aDraft();
    const other = aDraft({ user: "u-marek" });
    const old = aDraft({ environment: "sandbox", savedAt: Date.now() - 25 * 60 * 60 * 1000 });
    for (const draft of [mine, other, old]) texts.set(draftKey(draft), JSON.stringify(draft));
    texts.set("contact-gate:draft:broken", "{");
    texts.set("theme", "dark");
    await createDraftVault(storage).sweep((draft) => draft.user === mine.user);
    expect([...texts.keys()]).toEqual([key, "theme"]);
  });

  it("lets go of what waits to be written", async () => {
    const { texts, storage } = aStorage();
    const vault = createDraftVault(storage);
    vault.write(aDraft());
    await vault.sweep(() => false);
    vi.runAllTimers();
    expect(texts.size).toBe(0);
  });
});

describe("a store of the host that answers later", () => {
  it("keeps, gives back and removes in the order of the calls", async () => {
    const { texts, storage } = aStorage();
    const vault = createDraftVault(slowly(storage, 300));
    vault.write(aDraft());
    vault.flush();
    vault.write(aDraft({ typed: aRecord("Grace") }));
    vault.flush();
    const read = vault.read(owner);
    await vi.runAllTimersAsync();
    expect(await read).toMatchObject({ typed: aRecord("Grace") });
    vault.write(aDraft());
    vault.flush();
    vault.remove(owner, Date.now());
    await vi.runAllTimersAsync();
    expect(texts.size).toBe(0);
  });

  it("gathers what is typed while it is busy into one write", async () => {
    const { storage } = aStorage();
    const slow = slowly(storage, 10_000);
    const set = vi.spyOn(slow, "set");
    const vault = createDraftVault(slow);
    for (let keys = 0; keys < 20; keys += 1) {
      vault.write(aDraft({ typed: aRecord(String(keys)) }));
      await vi.advanceTimersByTimeAsync(400);
    }
    await vi.runAllTimersAsync();
    expect(set).toHaveBeenCalledTimes(2);
    const last = createDraftVault(storage).read(owner);
    expect(last).toMatchObject({ typed: aRecord("19") });
  });

  it("may answer promises of another kind, as databases do", async () => {
    const { texts, storage } = aStorage();
    texts.set(key, JSON.stringify(aDraft()));
    const foreign = <T>(value: T) =>
      new Proxy(Promise.resolve(value), {
        getPrototypeOf: () => null,
        get(promise, name) {
          const member = Reflect.get(promise, name);
          return typeof member === "function" ? member.bind(promise) : member;
        },
      });
    expect(foreign(1)).not.toBeInstanceOf(Promise);
    const vault = createDraftVault({
      get: (which) => foreign(storage.get(which)),
      set: (which, text) => foreign(storage.set(which, text)),
      remove: (which) => foreign(storage.remove(which)),
      keys: () => foreign(storage.keys()),
    });
    expect(await vault.read(owner)).toMatchObject({ typed: aRecord() });
    expect(texts.size).toBe(1);
    await vault.sweep(() => false);
    expect(texts.size).toBe(0);
  });

  it("is swept too", async () => {
    const { texts, storage } = aStorage();
    const other = aDraft({ user: "u-marek" });
    for (const draft of [aDraft(), other]) texts.set(draftKey(draft), JSON.stringify(draft));
    const swept = createDraftVault(slowly(storage, 5)).sweep((draft) => draft.user === owner.user);
    await vi.runAllTimersAsync();
    await swept;
    expect([...texts.keys()]).toEqual([key]);
  });
});

describe("a store that fails means no drafts", () => {
  const full = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  const rejects = () => Promise.reject(new Error("forbidden"));
  it.each<[string, DraftStorage]>([
    ["at once", { get: full, set: full, remove: full, keys: full }],
    ["later", { get: rejects, set: rejects, remove: rejects, keys: rejects }],
  ])("%s", async (_, storage) => {
    const vault = createDraftVault(storage);
    vault.write(aDraft());
    vault.flush();
    expect(await vault.read(owner)).toBeUndefined();
    vault.remove(owner, Date.now());
    await vault.sweep(() => false);
    await vi.runAllTimersAsync();
  });

  it("one that fails for a draft alone is swept of the others", async () => {
    const { texts, storage } = aStorage();
    const other = aDraft({ user: "u-marek" });
    for (const draft of [aDraft(), other]) texts.set(draftKey(draft), JSON.stringify(draft));
    const remove = (which: string) => (which === key ? full() : storage.remove(which));
    await createDraftVault({ ...storage, remove }).sweep(() => false);
    expect([...texts.keys()]).toEqual([key]);
  });
});

describe("a store that several tabs share", () => {
  const sync = (storage: DraftStorage) => storage;
  const late = (storage: DraftStorage): DraftStorage => ({
    ...storage,
    get: async (which) => storage.get(which),
    remove: async (which) => storage.remove(which),
  });

  it.each([
    ["at once", sync],
    ["later", late],
  ])(
    "that answers %s keeps what another tab typed after what this one has done with",
    async (_, speed) => {
      const { texts, storage } = aStorage();
      const vault = createDraftVault(speed(storage));
      const mine = aDraft({ savedAt: Date.now() - 1000, typed: aRecord("mine") });
      texts.set(key, JSON.stringify(aDraft({ typed: aRecord("theirs") })));
      vault.remove(owner, mine.savedAt);
      await vi.advanceTimersByTimeAsync(1000);
      expect(typedIn(texts)).toBe("theirs");
      vault.remove(owner, Date.now());
      await vi.advanceTimersByTimeAsync(1000);
      expect(texts.size).toBe(0);
    },
  );

  it("is not written to again once somebody has signed out elsewhere", async () => {
    const { texts, storage } = aStorage();
    const vault = createDraftVault(storage);
    vault.write(aDraft());
    vault.seal();
    await vault.sweep(() => false);
    vault.write(aDraft());
    vault.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(texts.size).toBe(0);
  });

  it("that can't be read is removed from all the same", () => {
    const { texts, storage } = aStorage();
    texts.set(key, JSON.stringify(aDraft()));
    const blind = () => {
      throw new Error("no");
    };
    createDraftVault({ ...storage, get: blind }).remove(owner, Date.now());
    expect(texts.size).toBe(0);
  });
});
