import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { IdempotencyStore } from "../../src/server/index.js";
import { IDEMPOTENCY_STORES, type TestIdempotency } from "./support/idempotencyStores.js";

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const OWNER = { accountId: "acme", userId: "u-ada" };
const ANSWER = { status: 201, body: '{"id":"u"}' };

describe.each(IDEMPOTENCY_STORES)("idempotency keys in $name", ({ open }) => {
  let test: TestIdempotency;
  let keys: IdempotencyStore;

  const claim = (fingerprint = "f", key = "k") => keys.claim(key, fingerprint, OWNER);

  async function claimed(): Promise<string> {
    const answer = await claim();
    if (answer.status !== "claimed") throw new Error(`it is ${answer.status}`);
    return answer.token;
  }

  beforeAll(async () => {
    test = await open();
  }, 60_000);

  beforeEach(async () => {
    await test.clear();
    keys = test.keys;
  });

  afterAll(() => test?.close());

  it("go from claimed over pending to finished", async () => {
    const token = await claimed();
    expect(await claim()).toEqual({ status: "pending" });
    expect(await claim("other")).toEqual({ status: "reused" });
    expect(await keys.finish("k", token, ANSWER)).toBe(true);
    expect(await claim()).toEqual({ status: "finished", answer: ANSWER });
    expect(await claim("other")).toEqual({ status: "reused" });
  });

  it("are free again when released, but not once finished", async () => {
    await keys.release("k", await claimed());
    const token = await claimed();
    await keys.finish("k", token, ANSWER);
    await keys.release("k", token);
    expect(await claim()).toMatchObject({ status: "finished" });
  });

  it("are claimed by one of many at the same time", async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => claim()));
    expect(claims.filter(({ status }) => status === "claimed")).toHaveLength(1);
  });

  it("are taken over from a process that died, after a minute and by the same call only", async () => {
    const first = await claimed();
    await test.pass(MINUTE - 5000);
    expect(await claim()).toEqual({ status: "pending" });
    await test.pass(6000);
    expect(await claim("other")).toEqual({ status: "reused" });
    expect(await claimed()).not.toBe(first);
    expect(await claim()).toEqual({ status: "pending" });
  });

  it("stay with work that says it goes on", async () => {
    const token = await claimed();
    for (const _ of [1, 2, 3]) {
      await test.pass(MINUTE - 5000);
      expect(await keys.renew("k", token)).toBe(true);
    }
    expect(await claim()).toEqual({ status: "pending" });
    expect(await keys.finish("k", token, ANSWER)).toBe(true);
  });

  it("are not changed by whoever has lost them", async () => {
    const late = await claimed();
    await test.pass(MINUTE + 1000);
    const now = await claimed();
    expect(await keys.renew("k", late)).toBe(false);
    await keys.release("k", late);
    expect(await keys.finish("k", late, { status: 500, body: "late" })).toBe(false);
    expect(await claim()).toEqual({ status: "pending" });
    expect(await keys.finish("k", now, ANSWER)).toBe(true);
    expect(await keys.finish("k", late, { status: 500, body: "late" })).toBe(false);
    expect(await claim()).toEqual({ status: "finished", answer: ANSWER });
  });

  it("are forgotten after a day, and not before", async () => {
    await keys.finish("k", await claimed(), ANSWER);
    await test.pass(DAY - MINUTE);
    expect(await claim("other")).toEqual({ status: "reused" });
    await test.pass(2 * MINUTE);
    expect(await claim("other")).toMatchObject({ status: "claimed" });
  });

  it("are deleted after a day without another call", async ({ skip }) => {
    if (!test.kept) return skip("nobody can look");
    for (const key of ["old", "older"]) await claim("f", key);
    await test.pass(DAY + MINUTE);
    await claim("f", "new");
    expect(await test.kept()).toBe(3);
    await test.deleteExpired();
    expect(await test.kept()).toBe(1);
  });
});
