import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createHttpClient } from "../../src/client/http/index.js";

// The chunk is loaded beforehand: how long a cold module takes is not what is tested.
await import("../../src/client/http/shareEvents.js");

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
});

/** The browser's lock manager, as far as it is used: one holder of a name, the others in a row. */
function createLocks() {
  const rows = new Map<string, (() => void)[]>();
  return {
    async request<Result>(
      name: string,
      { signal }: { signal: AbortSignal },
      work: () => Promise<Result>,
    ): Promise<Result> {
      const row = rows.get(name) ?? [];
      rows.set(name, row);
      await new Promise<void>((resolve, reject) => {
        const leave = () => {
          row.splice(row.indexOf(resolve), 1);
          reject(signal.reason);
        };
        if (signal.aborted) return reject(signal.reason);
        row.push(resolve);
        if (row.length === 1) return resolve();
        signal.addEventListener("abort", leave, { once: true });
      });
      try {
        return await work();
      } finally {
        row.shift();
        row[0]?.();
      }
    },
  };
}

/** A backend that counts the streams that are open, and can tell all of them of a change. */
function createBackend(answer: "stream" | "none" | "deaf" = "stream") {
  const open = new Set<ReadableStreamDefaultController<Uint8Array>>();
  let revision = "r1";
  let asked = 0;
  const frame = () =>
    new TextEncoder().encode(`data: ${JSON.stringify({ kind: "contact-info", revision })}\n\n`);
  const fetch: typeof globalThis.fetch = async (_, init) => {
    asked += 1;
    if (answer === "none") return new Response("", { status: 404 });
    // Some polyfills of hosts do not look at the signal.
    if (answer === "deaf") return new Promise(() => {});
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        open.add(controller);
        controller.enqueue(frame());
        init?.signal?.addEventListener("abort", () => {
          open.delete(controller);
          controller.error(init.signal?.reason);
        });
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  };
  return {
    fetch,
    open,
    asked: () => asked,
    change(next: string) {
      revision = next;
      for (const controller of open) controller.enqueue(frame());
    },
  };
}

type Backend = ReturnType<typeof createBackend>;

/** All windows of a test are in one process, so they share one `document`: each is hidden or shown by itself here. */
function openWindow(backend: Backend, place: { account?: string } = {}) {
  const heard: (string | undefined)[] = [];
  const client = createHttpClient({
    baseUrl: "/api",
    account: "acme",
    environment: "production",
    fetch: backend.fetch,
    ...place,
  });
  const stop = client.subscribe?.((revision) => heard.push(revision)) ?? (() => {});
  stops.push(stop);
  return { heard, close: stop };
}

const eventually = (work: () => void) => vi.waitFor(work, 5_000);

let locks: ReturnType<typeof createLocks>;
beforeEach(() => {
  locks = createLocks();
  vi.stubGlobal("navigator", { locks });
});

describe("windows of one browser", () => {
  it("hear of every change by one stream", async () => {
    const backend = createBackend();
    const windows = Array.from({ length: 8 }, () => openWindow(backend));
    await eventually(() =>
      expect(windows.map(({ heard }) => heard.at(-1))).toEqual(Array(8).fill("r1")),
    );
    expect(backend.open.size).toBe(1);
    backend.change("r2");
    await eventually(() =>
      expect(windows.map(({ heard }) => heard.at(-1))).toEqual(Array(8).fill("r2")),
    );
    expect(backend.asked()).toBe(1);
  });

  it("take the place of the one that is closed, and hear what was missed between", async () => {
    const backend = createBackend();
    const first = openWindow(backend);
    await eventually(() => expect(first.heard).toEqual(["r1"]));
    const second = openWindow(backend);
    const third = openWindow(backend);
    await eventually(() => expect(third.heard.at(-1)).toBe("r1"));
    first.close();
    backend.change("r2");
    await eventually(() =>
      expect([second, third].map(({ heard }) => heard.at(-1))).toEqual(["r2", "r2"]),
    );
    expect(backend.open.size).toBe(1);
    expect(first.heard).toEqual(["r1"]);
  });

  it("leave no stream when all are closed", async () => {
    const backend = createBackend();
    const windows = [openWindow(backend), openWindow(backend)];
    await eventually(() => expect(windows[1]?.heard).toContain("r1"));
    for (const { close } of windows) close();
    await eventually(() => expect(backend.open.size).toBe(0));
  });

  it("of other accounts hear nothing of it", async () => {
    const [backend, other] = [createBackend(), createBackend()];
    const acme = openWindow(backend);
    const globex = openWindow(other, { account: "globex" });
    await eventually(() => expect([acme, globex].map(({ heard }) => heard.length)).toEqual([1, 1]));
    backend.change("r2");
    await eventually(() => expect(acme.heard.at(-1)).toBe("r2"));
    expect(globex.heard).toEqual(["r1"]);
  });

  it("ask once each where the backend has no events", async () => {
    const backend = createBackend("none");
    openWindow(backend);
    openWindow(backend);
    await eventually(() => expect(backend.asked()).toBe(2));
  });

  it("do not wait for one whose call never ends", async () => {
    const deaf = openWindow(createBackend("deaf"));
    const backend = createBackend();
    const next = openWindow(backend);
    deaf.close();
    await eventually(() => expect(next.heard).toEqual(["r1"]));
  });
});

describe("a window out of sight", () => {
  it("lets another one have the stream, and hears what it missed when it is back", async () => {
    const backend = createBackend();
    const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
    vi.stubGlobal("document", page);
    const window = openWindow(backend);
    await eventually(() => expect(window.heard).toEqual(["r1"]));
    page.visibilityState = "hidden";
    page.dispatchEvent(new Event("visibilitychange"));
    await eventually(() => expect(backend.open.size).toBe(0));
    // It looks at its page once more before it rests.
    await new Promise((resolve) => setImmediate(resolve));
    vi.stubGlobal("document", undefined);
    const other = openWindow(backend);
    await eventually(() => expect(other.heard).toEqual(["r1"]));
    backend.change("r2");
    await eventually(() => expect(other.heard.at(-1)).toBe("r2"));
    expect(window.heard).toEqual(["r1"]);
    page.visibilityState = "visible";
    vi.stubGlobal("document", page);
    page.dispatchEvent(new Event("visibilitychange"));
    await eventually(() => expect(window.heard.at(-1)).toBe("r2"));
    expect(backend.open.size).toBe(1);
  });
});

describe("a window has a stream of its own", () => {
  it.each<[string, () => void]>([
    ["there are no locks", () => vi.stubGlobal("navigator", {})],
    ["there are no channels", () => vi.stubGlobal("BroadcastChannel", undefined)],
    [
      "it may not have locks",
      () =>
        vi.stubGlobal("navigator", {
          locks: { request: () => Promise.reject(new DOMException("", "SecurityError")) },
        }),
    ],
  ])("where %s", async (_, prepare) => {
    prepare();
    const backend = createBackend();
    const windows = [openWindow(backend), openWindow(backend)];
    await eventually(() => expect(windows.map(({ heard }) => heard)).toEqual([["r1"], ["r1"]]));
    expect(backend.open.size).toBe(2);
  });
});
