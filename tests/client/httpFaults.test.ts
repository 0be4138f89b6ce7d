import { describe, expect, it, vi } from "vitest";
import { createHttpClient } from "../../src/client/http/index.js";
import { ContactGateError } from "../../src/client/index.js";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { emptyContactInfo } from "../../src/domain/index.js";

const options = { baseUrl: "/api", account: "acme", environment: "production" };

const clientFor = (fetch: typeof globalThis.fetch) => createHttpClient({ ...options, fetch });
const answering = (make: () => Response) => clientFor(async () => make());

const failure = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

const problem = (
  status: number,
  code?: string,
  { headers = {}, ...more }: { headers?: Record<string, string>; current?: unknown } = {},
) =>
  new Response(JSON.stringify({ type: "about:blank", title: "x", status, code, ...more }), {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
  });

describe("answers that are failures", () => {
  it.each<[number, string | undefined, string, string | undefined]>([
    [400, "malformed_json", "unexpected", "malformed_json"],
    [401, "unauthenticated", "unauthenticated", undefined],
    [401, undefined, "unauthenticated", undefined],
    [403, "forbidden", "forbidden", undefined],
    [403, "role_not_grantable", "forbidden", "role_not_grantable"],
    [403, "cross_origin", "unexpected", "cross_origin"],
    [404, "not_found", "unexpected", "not_found"],
    [405, "method_not_allowed", "unexpected", "method_not_allowed"],
    [408, undefined, "timeout", undefined],
    [409, "context_changed", "context_changed", undefined],
    [409, "last_administrator", "conflict", "last_administrator"],
    [409, "is_alert_contact", "conflict", "is_alert_contact"],
    [409, "request_in_progress", "unavailable", "request_in_progress"],
    [413, "body_too_large", "unexpected", "body_too_large"],
    [415, "unsupported_media_type", "unexpected", "unsupported_media_type"],
    [422, "validation", "validation", undefined],
    [422, "idempotency_key_reused", "unexpected", "idempotency_key_reused"],
    [428, "revision_required", "unexpected", "revision_required"],
    [429, "rate_limited", "rate_limited", undefined],
    [500, "internal", "unavailable", "internal"],
    [502, undefined, "unavailable", undefined],
    [503, "unavailable", "unavailable", undefined],
    [504, undefined, "timeout", undefined],
    [418, undefined, "unexpected", undefined],
    [403, "__proto__", "forbidden", "__proto__"],
    [403, "constructor", "forbidden", "constructor"],
  ])("%d %s is %s", async (status, code, expected, reason) => {
    const error = await failure(answering(() => problem(status, code)).load());
    expect(error).toBeInstanceOf(ContactGateError);
    expect(error).toMatchObject({ code: expected, status, reason });
  });

  it.each<[string, () => Response]>([
    ["a page to sign in, by redirect", () => new Response(null, { status: 302 })],
    ["401 from a proxy", () => new Response("<html>", { status: 401 })],
  ])("%s is unauthenticated", async (_, make) => {
    expect(await failure(answering(make).load())).toMatchObject({ code: "unauthenticated" });
  });

  it.each<[string, string, number | undefined]>([
    ["seconds", "7", 7000],
    ["zero", "0", 0],
    ["a date", new Date(Date.now() + 60_000).toUTCString(), 60_000],
    ["a date gone by", "Wed, 21 Oct 2015 07:28:00 GMT", 0],
    ["nonsense", "soon", undefined],
    ["a negative number", "-1", undefined],
  ])("say when to come back: %s", async (_, header, expected) => {
    const answer = () => problem(429, "rate_limited", { headers: { "retry-after": header } });
    const error = await failure(answering(answer).load());
    const { retryAfter } = error instanceof ContactGateError ? error : { retryAfter: Number.NaN };
    if (expected === undefined || expected === 0) expect(retryAfter).toBe(expected);
    else expect(Math.abs((retryAfter ?? 0) - expected)).toBeLessThan(2000);
  });

  it("carry issues only of the expected form", async () => {
    const issues = [{ section: "alert", path: "/contacts/alert", code: "section_missing" }];
    const answer = (given: unknown) => () =>
      new Response(JSON.stringify({ code: "validation", issues: given }), { status: 422 });
    expect(await failure(answering(answer(issues)).load())).toMatchObject({ issues });
    for (const wrong of [[{ section: 1 }], "x", [null], {}]) {
      expect(await failure(answering(answer(wrong)).load())).toMatchObject({ issues: undefined });
    }
  });

  it("do not repeat a word of what the backend said", async () => {
    const answer = () =>
      new Response(JSON.stringify({ code: "forbidden", title: "s3cret", detail: "s3cret" }), {
        status: 403,
      });
    const error = await failure(answering(answer).load());
    expect(JSON.stringify(error) + String(error)).not.toContain("s3cret");
  });
});

const ASKED = {
  user: { id: "u-1", name: "Ada" },
  sections: ["alert"],
  at: "2026-11-25T12:00:00.000Z",
  by: { id: "u-2", name: "Grace" },
};

describe("answers that can not be used", () => {
  const good = () => createMemoryClient().load();
  const json = (value: unknown) => new Response(JSON.stringify(value));

  it("passes a snapshot of the expected shape, and one that says more", async () => {
    const snapshot = await good();
    expect(await answering(() => json(snapshot)).load()).toEqual(snapshot);
    const outreach = { asked: [ASKED], testedAt: { c: ASKED.at }, canSendTest: true };
    const newer = { ...snapshot, ...outreach, viewer: { ...snapshot.viewer, theme: "dark" } };
    expect(await answering(() => json(newer)).load()).toEqual(newer);
  });

  it.each(["", "{", "<html></html>", "null", "[]", "1", '"x"', "{}"])("%j", async (text) => {
    const error = await failure(answering(() => new Response(text)).load());
    expect(error).toMatchObject({ code: "unexpected", reason: "unexpected_shape" });
  });

  it.each<[string, Record<string, unknown>]>([
    ["no policy", { policy: undefined }],
    ["a policy without sections", { policy: { version: 1 } }],
    ["no verdict", { completeness: null }],
    ["an unknown verdict", { completeness: { status: "perhaps" } }],
    ["contacts that are a list", { info: { contacts: [], supportHours: { schedules: [] } } }],
    [
      "a contact that is a text",
      { info: { contacts: { a: ["x"] }, supportHours: { schedules: [] } } },
    ],
    [
      "a name that is an object",
      { info: { contacts: { a: [{ id: "1", name: {} }] }, supportHours: { schedules: [] } } },
    ],
    ["no hours", { info: { contacts: {} } }],
    ["an unknown mode", { mode: "open" }],
    ["no rights", { viewer: { id: "u", name: "U", email: "u@x.example" } }],
    ["roles by name", { roles: ["editor"] }],
    ["a revision that is a number", { revision: 1 }],
    ["people asked that are no list", { asked: {} }],
    ["nobody who was asked", { asked: [{ ...ASKED, user: undefined }] }],
    ["sections asked for that are no texts", { asked: [{ ...ASKED, sections: [{}] }] }],
    ["nobody who asked", { asked: [{ ...ASKED, by: "Ada" }] }],
    ["a time of asking that is none", { asked: [{ ...ASKED, at: "soon" }] }],
    ["a test at no time", { testedAt: { c: "soon" } }],
    ["a save at no time", { updatedAt: "yesterday" }],
    ["a deadline at no time", { deadline: "soon" }],
    ["a reminder at no time", { remindAt: "" }],
    ["a lapse until no time", { lapse: { since: ASKED.at, until: "soon" } }],
    ["tests that are a list", { testedAt: [1] }],
    ["tests that can perhaps be sent", { canSendTest: "yes" }],
  ])("a snapshot with %s", async (_, wrong) => {
    const snapshot = { ...(await good()), ...wrong };
    expect(await failure(answering(() => json(snapshot)).load())).toMatchObject({
      code: "unexpected",
      reason: "unexpected_shape",
    });
  });

  it.each([2, "1", null])("a protocol %j that this client does not know", async (protocol) => {
    const snapshot = { ...(await good()), protocol };
    expect(await failure(answering(() => json(snapshot)).load())).toMatchObject({
      code: "unexpected",
      reason: "unsupported_protocol",
    });
  });

  it("users of an unexpected shape", async () => {
    const client = answering(() => json({ users: [{ id: 1 }] }));
    expect(await failure(client.users.list())).toMatchObject({ reason: "unexpected_shape" });
    expect(await failure(client.users.resend("u"))).toMatchObject({ reason: "unexpected_shape" });
  });

  it.each<[string, object]>([
    ["sections of a refusal that are no list", { refusals: { sections: "alert" } }],
    ["asked for nothing in particular", { asked: { at: ASKED.at, by: ASKED.by } }],
    ["asked at no time", { asked: { ...ASKED, at: 1 } }],
    ["an invitation that ends at no time", { expiresAt: "soon" }],
    ["an invitation from no time", { invitedAt: "yesterday" }],
  ])("a user with %s", async (_, wrong) => {
    const user = { id: "u", name: "U", email: "u@x.example", role: "editor", status: "active" };
    expect(await answering(() => json({ users: [user] })).users.list()).toEqual({ users: [user] });
    const client = answering(() => json({ users: [{ ...user, ...wrong }] }));
    expect(await failure(client.users.list())).toMatchObject({ reason: "unexpected_shape" });
  });

  it.each(["<html></html>", "{}", "null", '{"sentAt":"soon"}', '{"sentAt":1}'])(
    "%j to a request or a test",
    async (text) => {
      const client = answering(() => new Response(text));
      const request = { users: ["u"], sections: ["alert"] };
      for (const call of [
        client.users.ask?.(request),
        client.sendTest?.({ section: "alert", id: "c" }),
      ]) {
        expect(await failure(call ?? Promise.resolve())).toMatchObject({
          reason: "unexpected_shape",
        });
      }
    },
  );

  it.each([
    ["without the current record", {}],
    ["with a record that nobody can read", { current: { revision: "r" } }],
  ])("a mismatch %s, which is to be loaded then", async (_, more) => {
    const client = answering(() => problem(412, "revision_mismatch", more));
    const error = await failure(client.save(emptyContactInfo(), { revision: "r" }));
    expect(error).toMatchObject({ code: "conflict", status: 412, current: undefined });
  });
});

describe("no answer at all", () => {
  /** As the browser's: never answers, and rejects when aborted. */
  const silent: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });
  /** A polyfill that does not know signals. */
  const deaf: typeof fetch = () => new Promise(() => {});

  it("is a network failure when the connection breaks", async () => {
    const client = clientFor(async () => {
      throw new TypeError("Failed to fetch");
    });
    expect(await failure(client.load())).toMatchObject({ code: "network", status: undefined });
  });

  it("is a network failure when it breaks in the middle of the answer", async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"protocol":'));
        controller.error(new TypeError("reset"));
      },
    });
    expect(await failure(answering(() => new Response(broken)).load())).toMatchObject({
      code: "network",
    });
  });

  it.each([
    ["a fetch that knows signals", silent],
    ["one that does not", deaf],
  ])("is a timeout after 20 seconds, with %s", async (_, fetch) => {
    vi.useFakeTimers();
    try {
      const call = failure(clientFor(fetch).load());
      await vi.advanceTimersByTimeAsync(19_999);
      expect(vi.getTimerCount()).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      expect(await call).toMatchObject({ code: "timeout" });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is a timeout when the answer begins and does not end", async () => {
    const stuck = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode("{")),
    });
    const client = createHttpClient({
      ...options,
      timeout: 20,
      fetch: async () => new Response(stuck),
    });
    expect(await failure(client.load())).toMatchObject({ code: "timeout" });
  });

  it.each([
    ["a fetch that knows signals", silent],
    ["one that does not", deaf],
  ])("ends with the signal's own reason when it is aborted, with %s", async (_, fetch) => {
    const controller = new AbortController();
    const call = failure(clientFor(fetch).load({ signal: controller.signal }));
    controller.abort();
    const error = await call;
    expect(error).toBe(controller.signal.reason);
    expect(error).toMatchObject({ name: "AbortError" });
  });

  it("is not even asked for when it is aborted before", async () => {
    const fetch = vi.fn(deaf);
    const signal = AbortSignal.abort();
    expect(await failure(clientFor(fetch).load({ signal }))).toBe(signal.reason);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("leaves no listener on the signal", async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    const remove = vi.spyOn(signal, "removeEventListener");
    await failure(answering(() => problem(500)).load({ signal }));
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length);
  });
});
