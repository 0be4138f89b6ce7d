import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createContactGateHandler } from "../../src/server/index.js";
import { createTestPortal, requestOf, SESSION } from "./support/createTestPortal.js";
import { completeInfo, partialInfo } from "./support/examples.js";
import { readEvents } from "./support/readEvents.js";

const PERSON = "administrator@acme/production";
const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
});

type Portal = ReturnType<typeof createTestPortal>;
const open = (portal: Portal, session = PERSON) => portal.call("GET", "/events", { session });

/** Nothing is left that would run, listen or count. */
async function expectNothingLeft(portal: Portal) {
  await vi.waitFor(() => expect(portal.store.listening).toBe(0));
  expect(vi.getTimerCount()).toBe(0);
}

describe("a stream of events", () => {
  it("begins with the revision as it is, and tells of each write by kind and revision only", async () => {
    const portal = createTestPortal();
    const response = await open(portal);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const events = readEvents(response);
    expect(await events.next()).toEqual({ kind: "contact-info", revision: "none" });
    await portal.save(partialInfo(), "editor@acme/production");
    const { revision } = await portal.load();
    expect(await events.next()).toEqual({ kind: "contact-info", revision });
    await events.cancel();
    await expectNothingLeft(portal);
  });

  it("tells an account nothing of another one", async () => {
    const portal = createTestPortal();
    const events = readEvents(await open(portal));
    await events.next();
    await portal.save(completeInfo("globex"), "administrator@globex/production");
    await portal.save(partialInfo());
    expect((await events.next())?.revision).toBe("r2-acme");
    await events.cancel();
  });

  it("gives a sign of life while nothing happens", async () => {
    const events = readEvents(await open(createTestPortal()));
    await events.next();
    vi.advanceTimersByTime(15_000);
    expect(await events.raw()).toBe(":\n\n");
    await events.cancel();
  });

  it("is heard by who may only read", async () => {
    const events = readEvents(await open(createTestPortal(), "readOnly@acme/production"));
    expect((await events.next())?.kind).toBe("contact-info");
    await events.cancel();
  });

  it.each([
    ["401 without a session", { session: undefined }, 401],
    ["400 without claims", { claims: null }, 400],
    ["409 for another account", { claims: { account: "globex" } }, 409],
    ["409 for another environment", { claims: { environment: "sandbox" } }, 409],
  ])("is refused with %s", async (_, given, status) => {
    const portal = createTestPortal();
    expect((await portal.call("GET", "/events", given)).status).toBe(status);
    await expectNothingLeft(portal);
  });

  it("is not there where the store can not tell of changes", async () => {
    const { read, write } = createTestPortal().store;
    const portal = createTestPortal({ store: { read, write } });
    expect((await open(portal)).status).toBe(404);
  });

  it("is a 500 that leaves nothing behind when the store fails", async () => {
    const { store } = createTestPortal();
    const read = () => Promise.reject(new Error("gone"));
    const portal = createTestPortal({ store: { ...store, read } });
    expect((await open(portal)).status).toBe(500);
    expect(store.listening).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("holds no place for who has gone before the store answered", async () => {
    const { store } = createTestPortal();
    const stopped = vi.fn();
    let answer: (stop: () => void) => void = () => {};
    let isSlow = true;
    const asked = vi.fn();
    const subscribe = (account: string, listener: (revision?: string) => void) => {
      asked();
      if (!isSlow) return store.subscribe?.(account, listener) ?? (() => {});
      return new Promise<() => void>((resolve) => {
        answer = resolve;
      });
    };
    const portal = createTestPortal({ store: { ...store, subscribe }, eventStreamsPerUser: 1 });
    const gone = new AbortController();
    const request = new Request(requestOf("GET", "/events"), { signal: gone.signal });
    const first = portal.handler(request);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    gone.abort();
    isSlow = false;
    const events = readEvents(await open(portal));
    expect(await events.next()).toMatchObject({ kind: "contact-info" });
    answer(stopped);
    await first;
    expect(stopped).toHaveBeenCalledTimes(1);
    await events.cancel();
  });

  it("says the revision anew when the store may have missed changes", async () => {
    const { store } = createTestPortal();
    let tell: ((revision?: string) => void) | undefined;
    const subscribe = (_: string, listener: (revision?: string) => void) => {
      tell = listener;
      return () => {};
    };
    const portal = createTestPortal({ store: { ...store, subscribe } });
    const events = readEvents(await open(portal));
    await events.next();
    await portal.save(partialInfo());
    tell?.();
    expect((await events.next())?.revision).toBe("r1-acme");
    await events.cancel();
  });
});

describe("a stream ends", () => {
  /** The session that the host knows the request by; what it becomes is looked at every minute. */
  async function watched(
    becomes: () => string | undefined,
    options: Partial<Portal["options"]> = {},
  ) {
    let now: () => string | undefined = () => PERSON;
    const first = createTestPortal();
    const portal = createTestPortal({
      ...options,
      authenticate: (request) => {
        const headers = new Headers(request.headers);
        headers.delete(SESSION);
        const session = now();
        if (session !== undefined) headers.set(SESSION, session);
        return first.options.authenticate(new Request(request.url, { headers }));
      },
    });
    const events = readEvents(await open(portal));
    await events.next();
    now = becomes;
    return { portal, events };
  }

  it.each([
    ["the session ended", () => undefined],
    ["the session is in another account", () => "administrator@globex/production"],
    ["the session is in another environment", () => "administrator@acme/sandbox"],
    ["somebody else is signed in", () => "editor@acme/production"],
    [
      "it can not be known",
      () => {
        throw new Error("database is down: ada@people.example");
      },
    ],
  ])("within a minute after %s", async (_, becomes) => {
    const { portal, events } = await watched(becomes);
    vi.advanceTimersByTime(MINUTE);
    expect(await events.next()).toBeUndefined();
    await expectNothingLeft(portal);
    expect(JSON.stringify(portal.errors.map(String))).not.toContain("ada@");
  });

  it("within two minutes after nobody answers who is signed in", async () => {
    const first = createTestPortal();
    let silent = false;
    const portal = createTestPortal({
      authenticate: (request) =>
        silent ? new Promise<never>(() => {}) : first.options.authenticate(request),
    });
    const events = readEvents(await open(portal));
    await events.next();
    silent = true;
    vi.advanceTimersByTime(2 * MINUTE);
    expect(await events.next()).toBeUndefined();
    await expectNothingLeft(portal);
  });

  it("alone, when the host's log fails as well", async () => {
    const { portal, events } = await watched(
      () => {
        throw new Error("database is down");
      },
      {
        onError: () => {
          throw new Error("the disk is full");
        },
      },
    );
    vi.advanceTimersByTime(MINUTE);
    expect(await events.next()).toBeUndefined();
    await expectNothingLeft(portal);
  });

  it("not while the session lasts", async () => {
    const { portal, events } = await watched(() => PERSON);
    for (let minute = 0; minute < 5; minute += 1) {
      vi.advanceTimersByTime(MINUTE);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    await portal.save(partialInfo());
    expect((await events.next())?.kind).toBe("contact-info");
    await events.cancel();
    await expectNothingLeft(portal);
  });

  it.each(["the request is aborted", "the server stops"])("when %s", async (which) => {
    const abort = new AbortController();
    const { signal } = abort;
    const isRequest = which.startsWith("the request");
    const portal = createTestPortal(isRequest ? {} : { shutdown: signal });
    const handler = createContactGateHandler(portal.options);
    const request = requestOf("GET", "/events", {});
    const response = await handler(isRequest ? new Request(request, { signal }) : request);
    const events = readEvents(response);
    await events.next();
    abort.abort();
    expect(await events.next()).toBeUndefined();
    await expectNothingLeft(portal);
  });

  it("when its reader does not read", async () => {
    const portal = createTestPortal();
    await open(portal);
    for (let beat = 0; beat < 60; beat += 1) vi.advanceTimersByTime(15_000);
    await expectNothingLeft(portal);
  });
});

describe("one person", () => {
  it("has a limited number of streams, and each that ends makes room", async () => {
    const portal = createTestPortal({ eventStreamsPerUser: 2 });
    const first = readEvents(await open(portal));
    await open(portal);
    const refused = await open(portal);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("60");
    expect((await open(portal, "editor@acme/production")).status).toBe(200);
    await first.cancel();
    expect((await open(portal)).status).toBe(200);
    expect((await open(portal)).status).toBe(429);
  });
});
