import { afterEach, describe, expect, it, vi } from "vitest";
import { createHttpClient } from "../../src/client/http/index.js";
import { createTestPortal, ORIGIN, SESSION } from "../server/support/createTestPortal.js";
import { partialInfo } from "../server/support/examples.js";
import { faultsOfRequest } from "../server/support/openapi.js";

// The chunk is loaded beforehand: how long a cold module takes is not what is tested.
await import("../../src/client/http/shareEvents.js");

const PLACE = { baseUrl: "/api", account: "acme", environment: "production" };
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface FakeStream {
  signal: AbortSignal;
  headers: Headers;
  send(text: string): void;
  end(): void;
}

/** A backend whose answers to `GET /events` are given one by one; the last one is given again and again. */
function fakeBackend(...answers: ("stream" | "hang" | "reset" | Response)[]) {
  const asked: number[] = [];
  const streams: FakeStream[] = [];
  const heard: (string | undefined)[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    asked.push(Date.now());
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? "reset";
    const signal = init?.signal ?? new AbortController().signal;
    if (answer === "reset") throw new TypeError("connection reset");
    if (answer === "hang") {
      return new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    }
    if (answer !== "stream") return answer.clone();
    let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(started) {
        controller = started;
      },
    });
    signal.addEventListener("abort", () => controller?.error(signal.reason));
    streams.push({
      signal,
      headers: new Headers(init?.headers),
      send: (text) => controller?.enqueue(new TextEncoder().encode(text)),
      end: () => controller?.close(),
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  };
  const client = createHttpClient({ ...PLACE, fetch, headers: { authorization: "Bearer 1" } });
  return { asked, streams, heard, client };
}

type Backend = ReturnType<typeof fakeBackend>;

async function follow(backend: Backend): Promise<() => void> {
  const stop = backend.client.subscribe?.((revision) => backend.heard.push(revision));
  if (!stop) throw new Error("the client offers no events");
  stops.push(stop);
  await vi.waitFor(() => expect(backend.asked.length).toBeGreaterThan(0));
  await settled();
  return stop;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

function useFakeClock() {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
}

async function pass(milliseconds: number) {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await settled();
}

function stubPage() {
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  vi.stubGlobal("document", page);
  return (visibilityState: "visible" | "hidden") => {
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event("visibilitychange"));
  };
}

describe("against the published server", () => {
  it("hears of a change with its revision, by a request as it is published", async () => {
    const portal = createTestPortal();
    const faults: string[] = [];
    const heard: (string | undefined)[] = [];
    const client = createHttpClient({
      ...PLACE,
      fetch: async (input, init) => {
        const headers = new Headers(init?.headers);
        headers.set(SESSION, "administrator@acme/production");
        const request = new Request(new URL(String(input), ORIGIN), { ...init, headers });
        faults.push(...(await faultsOfRequest(request.clone())));
        return portal.handler(request);
      },
    });
    const stop = client.subscribe?.((revision) => heard.push(revision));
    await vi.waitFor(() => expect(heard).toEqual(["none"]));
    await portal.save(partialInfo());
    await vi.waitFor(() => expect(heard).toEqual(["none", "r1-acme"]));
    expect(faults).toEqual([]);
    stop?.();
    await vi.waitFor(() => expect(portal.store.listening).toBe(0));
  });

  it("is not followed by a host that does not want it", () => {
    expect(createHttpClient({ ...PLACE, events: false }).subscribe).toBeUndefined();
  });
});

describe("a frame", () => {
  it.each([
    ["in pieces", ['data: {"kind":"contact-', 'info","revision":"r', '1"}\n', "\n"], ["r1"]],
    ["with carriage returns", ['data: {"kind":"contact-info","revision":"r1"}\r\n\r\n'], ["r1"]],
    ["after a sign of life", [":\n\n", 'data:{"kind":"contact-info","revision":"r1"}\n\n'], ["r1"]],
    ["over two lines", ['data: {"kind":"contact-info",\ndata: "revision":"r1"}\n\n'], ["r1"]],
    ["of a kind to come", ['data: {"kind":"users","revision":"r1"}\n\n'], [undefined]],
    ["that is no JSON", ["data: hello\n\n"], [undefined]],
    ["without data", ["event: x\n\n", "retry: 5\n\n"], []],
  ])("%s is read", async (_, pieces, expected) => {
    const backend = fakeBackend("stream");
    await follow(backend);
    for (const piece of pieces) backend.streams[0]?.send(piece);
    await settled();
    expect(backend.heard).toEqual(expected);
  });

  it("that does not end is let go of", async () => {
    const backend = fakeBackend("stream");
    await follow(backend);
    backend.streams[0]?.send(`data: ${"x".repeat(70_000)}`);
    await vi.waitFor(() => expect(backend.streams[0]?.signal.aborted).toBe(true));
  });
});

describe("the connection", () => {
  it("carries the host's headers", async () => {
    const backend = fakeBackend("stream");
    await follow(backend);
    expect(backend.streams[0]?.headers.get("authorization")).toBe("Bearer 1");
  });

  it.each([
    ["404", new Response(null, { status: 404 })],
    ["405", new Response(null, { status: 405 })],
    ["501", new Response(null, { status: 501 })],
    ["a page for people", new Response("<html>", { headers: { "content-type": "text/html" } })],
  ])("is not tried again where the backend has no events: %s", async (_, answer) => {
    useFakeClock();
    const backend = fakeBackend(answer);
    await follow(backend);
    await pass(3_600_000);
    expect(backend.asked).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ["is refused", new Response(null, { status: 401 })],
    ["breaks", "reset" as const],
    ["fails", new Response(null, { status: 503 })],
  ])(
    "that %s is tried again with growing waits, a minute and a half at most",
    async (_, answer) => {
      useFakeClock();
      const backend = fakeBackend(answer);
      await follow(backend);
      await pass(3_600_000);
      const waits = backend.asked.slice(1).map((at, index) => at - (backend.asked[index] ?? 0));
      expect(waits[0]).toBeLessThanOrEqual(1_500);
      expect(Math.max(...waits)).toBeLessThanOrEqual(90_000);
      expect(Math.min(...waits.slice(8))).toBeGreaterThanOrEqual(30_000);
      expect(new Set(waits).size).toBeGreaterThan(5);
    },
  );

  it("waits as long as the server asks", async () => {
    useFakeClock();
    const headers = { "retry-after": "300" };
    const backend = fakeBackend(new Response(null, { status: 429, headers }), "stream");
    await follow(backend);
    await pass(299_000);
    expect(backend.asked).toHaveLength(1);
    await pass(2_000);
    expect(backend.asked).toHaveLength(2);
  });

  it("begins again soon after it had worked", async () => {
    useFakeClock();
    const backend = fakeBackend("reset", "reset", "reset", "reset", "stream");
    await follow(backend);
    await pass(30_000);
    expect(backend.streams).toHaveLength(1);
    backend.streams[0]?.send(":\n\n");
    await pass(0);
    backend.streams[0]?.end();
    await pass(1_500);
    expect(backend.streams).toHaveLength(2);
  });

  it.each(["stream" as const, "hang" as const])(
    "that shows no sign of life is given up: %s",
    async (kind) => {
      useFakeClock();
      const backend = fakeBackend(kind);
      await follow(backend);
      await pass(40_000);
      expect(backend.asked).toHaveLength(1);
      await pass(10_000);
      expect(backend.asked).toHaveLength(2);
    },
  );

  it("lives on signs of life alone", async () => {
    useFakeClock();
    const backend = fakeBackend("stream");
    await follow(backend);
    for (let beat = 0; beat < 20; beat += 1) {
      await pass(15_000);
      backend.streams[0]?.send(":\n\n");
    }
    expect(backend.asked).toHaveLength(1);
  });

  it("rests while the page is out of sight", async () => {
    useFakeClock();
    const show = stubPage();
    const backend = fakeBackend("stream");
    await follow(backend);
    show("hidden");
    await pass(3_600_000);
    expect(backend.streams[0]?.signal.aborted).toBe(true);
    expect(backend.asked).toHaveLength(1);
    show("visible");
    await pass(0);
    expect(backend.asked).toHaveLength(2);
  });

  it("is not begun by a page that nobody sees", async () => {
    const show = stubPage();
    show("hidden");
    const backend = fakeBackend("stream");
    const stop = backend.client.subscribe?.(() => {});
    await settled();
    expect(backend.asked).toHaveLength(0);
    show("visible");
    await vi.waitFor(() => expect(backend.asked).toHaveLength(1));
    stop?.();
  });

  it.each(["stream" as const, "hang" as const, "reset" as const])(
    "ends when it is not wanted any more, and leaves no timer: %s",
    async (kind) => {
      useFakeClock();
      const backend = fakeBackend(kind);
      const stop = await follow(backend);
      stop();
      await settled();
      expect(backend.streams.every(({ signal }) => signal.aborted)).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
      await pass(3_600_000);
      expect(backend.asked).toHaveLength(1);
      expect(backend.heard).toEqual([]);
    },
  );
});
