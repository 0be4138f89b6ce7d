import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Asked } from "../../src/client/index.js";
import type { CountedMessage, MessageLimits } from "../../src/domain/index.js";
import type { OutreachStore } from "../../src/server/index.js";
import { OUTREACH_STORES, type TestOutreach } from "./support/outreachStores.js";

const HOUR = 3_600_000;
const NONE_TOO_MANY = { account: 1000, sender: 1000, recipient: 1000 };
const rule = (limit: number): MessageLimits => ({
  window: HOUR,
  message: { ...NONE_TOO_MANY, account: limit },
  invitation: NONE_TOO_MANY,
});
const some = (messages: number, rest: Partial<CountedMessage> = {}) =>
  Array.from(
    { length: messages },
    (): CountedMessage => ({ kind: "message", sender: "u-ada", recipient: "hash", ...rest }),
  );
const MINUTE = 60_000;

const asked = (section: string, rest: Partial<Asked> = {}): Asked => ({
  sections: [section],
  at: "2026-11-25T12:00:00.123Z",
  by: { id: "u-ada", name: "Ada \u{1f600} ' $1" },
  ...rest,
});

describe.each(OUTREACH_STORES)("in $name", ({ open }) => {
  let test: TestOutreach;
  let store: OutreachStore;
  let other: OutreachStore;

  beforeAll(async () => {
    test = await open();
  }, 60_000);

  beforeEach(async () => {
    await test.clear();
    [store, other] = test.stores;
  });

  afterAll(() => test?.close());

  describe("messages", () => {
    const waitOf = async (messages: number, limit: number) => {
      const counted = await store.count("acme", some(messages), rule(limit));
      return counted.ok ? undefined : Math.round(counted.retryAfter / MINUTE);
    };

    it("are counted up to the limit, all or none, for each account alone", async () => {
      expect(await store.count("acme", some(2), rule(3))).toEqual({ ok: true });
      expect(await store.count("acme", some(2), rule(3))).toMatchObject({ ok: false });
      expect(await store.count("acme", some(1), rule(3))).toEqual({ ok: true });
      expect(await store.count("acme", some(1), rule(3))).toMatchObject({ ok: false });
      expect(await store.count("globex", some(3), rule(3))).toEqual({ ok: true });
    });

    it("fit again one by one as they get old, and the wait says when", async () => {
      await store.count("acme", some(1), rule(3));
      await test.pass(20 * MINUTE);
      await store.count("acme", some(2), rule(3));
      await test.pass(20 * MINUTE);
      expect(await waitOf(1, 3)).toBe(20);
      expect(await waitOf(2, 3)).toBe(40);
      expect(await waitOf(3, 3)).toBe(40);
      await test.pass(20 * MINUTE + 1000);
      expect(await waitOf(2, 3)).toBe(20);
      expect(await waitOf(1, 3)).toBeUndefined();
    });

    it("of each kind, sender and recipient are counted apart, through either process", async () => {
      const limits: MessageLimits = {
        window: HOUR,
        message: { account: 4, sender: 2, recipient: 2 },
        invitation: { account: 1, sender: 1, recipient: 1 },
      };
      const to = (sender: string, recipient: string) => some(1, { sender, recipient });
      const count = async (messages: CountedMessage[], by = store) =>
        (await by.count("acme", messages, limits)).ok;
      expect(await count([...to("a", "x"), ...to("a", "x")])).toBe(true);
      expect(await count(to("a", "y"), other)).toBe(false);
      expect(await count(to("b", "x"))).toBe(false);
      expect(await count(to("b", "y"), other)).toBe(true);
      expect(await count(to("c", "y"))).toBe(true);
      expect(await count(to("d", "z"))).toBe(false);
      expect(await count(some(1, { kind: "invitation", sender: "a" }), other)).toBe(true);
      expect(await count(some(1, { kind: "invitation", sender: "b" }))).toBe(false);
    });

    it("take 10 of 40 that come at the same time, again and again", async () => {
      for (let round = 0; round < 4; round += 1) {
        const account = `acme-${round}`;
        // A row that is there already is fought for in another way than one that is made.
        const before = round % 2;
        if (before) await store.count(account, some(1), rule(10));
        const counts = await Promise.all(
          Array.from({ length: 40 }, (_, index) =>
            (index % 2 ? store : other).count(account, some(1), rule(10)),
          ),
        );
        expect(counts.filter(({ ok }) => ok)).toHaveLength(10 - before);
      }
    }, 60_000);

    it("that can never fit wait for the whole window, and count nothing", async () => {
      expect(await waitOf(4, 3)).toBe(60);
      expect(await waitOf(1, 0)).toBe(60);
      expect(await waitOf(3, 3)).toBeUndefined();
      expect(await waitOf(4, 3)).toBe(60);
    });

    it("of a limit that was lowered wait until they fit under it", async () => {
      await store.count("acme", some(5), rule(5));
      expect(await waitOf(1, 2)).toBe(60);
    });

    it("never pass the limit, from however many at the same time", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 8 }),
          fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 }),
          async (limit, calls) => {
            await test.clear();
            const [one, two] = test.stores;
            const counts = await Promise.all(
              calls.map((messages, index) =>
                (index % 2 ? one : two).count("acme", some(messages), rule(limit)),
              ),
            );
            const taken = calls.filter((_, index) => counts[index]?.ok);
            const sum = taken.reduce((all, messages) => all + messages, 0);
            expect(sum).toBeLessThanOrEqual(limit);
            // And none is refused that had fitted.
            const left = calls.filter((_, index) => !counts[index]?.ok);
            for (const messages of left) expect(sum + messages).toBeGreaterThan(limit);
          },
        ),
        { numRuns: 40 },
      );
    }, 60_000);

    it("leave no counter behind of who sends none any more", async ({ skip }) => {
      if (!test.counters) return skip("nobody can look");
      for (const account of ["a", "b", "c"]) await store.count(account, some(1), rule(1));
      expect(await test.counters()).toBe(3);
      await test.pass(HOUR + 1000);
      await store.count("d", some(1), rule(1));
      await test.deleteExpired();
      expect(await test.counters()).toBe(1);
    });
  });

  describe("what people were asked", () => {
    it("is kept by account and person, the last only", async () => {
      await store.noteAsked("acme", ["u-2", "u-1", "u-2"], asked("alert"));
      await other.noteAsked("acme", ["u-1"], asked("supportHours"));
      await store.noteAsked("globex", ["u-1"], asked("other"));
      const read = await store.readAsked("acme");
      expect(read.sort((a, b) => a.userId.localeCompare(b.userId))).toEqual([
        { userId: "u-1", asked: asked("supportHours") },
        { userId: "u-2", asked: asked("alert") },
      ]);
    });

    it("is forgotten by person, or all of it", async () => {
      for (const account of ["acme", "globex"]) {
        await store.noteAsked(account, ["u-1", "u-2", "u-3"], asked("alert"));
      }
      await store.forgetAsked("acme", ["u-1", "nobody"]);
      await store.forgetAsked("acme", []);
      expect(await store.readAsked("acme")).toHaveLength(2);
      await store.forgetAsked("acme");
      expect(await store.readAsked("acme")).toEqual([]);
      expect(await store.readAsked("globex")).toHaveLength(3);
    });
  });

  it("tests are kept by account and contact, the last only, until they are forgotten", async () => {
    const at = "2026-11-25T12:00:00.123Z";
    const of = (contactId: string, addressHash: string) => ({ contactId, addressHash, at });
    await store.noteTest("acme", of("c-1", "old"));
    await other.noteTest("acme", of("c-1", "new"));
    await store.noteTest("acme", of("c-2", "x"));
    await store.noteTest("globex", of("c-1", "y"));
    await store.forgetTests("acme", ["c-2", "c-3"]);
    expect(await store.readTests("acme")).toEqual([of("c-1", "new")]);
    expect(await store.readTests("globex")).toEqual([of("c-1", "y")]);
    expect(await store.readTests("nobody")).toEqual([]);
  });
});
