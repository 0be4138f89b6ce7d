import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  CONTACT_GATE_ERROR_CODES,
  ContactGateError,
  type ContactGateErrorCode,
} from "../../src/client/index.js";
import { pollDelay } from "../../src/gate/transport/pollDelay.js";
import { retryDelay } from "../../src/gate/transport/retryDelay.js";
import { saveRetryDelay } from "../../src/gate/transport/saveRetryDelay.js";

const failure = (code: ContactGateErrorCode, status?: number, retryAfter?: number) =>
  new ContactGateError(code, "for a test", {
    ...(status !== undefined && { status }),
    ...(retryAfter !== undefined && { retryAfter }),
  });

const random = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const attempt = fc.nat({ max: 100 });

describe("what is tried again by itself", () => {
  it.each<[ContactGateErrorCode, number | undefined, load: boolean, save: boolean]>([
    ["network", undefined, true, true],
    ["timeout", undefined, true, false],
    ["timeout", 504, true, false],
    ["rate_limited", 429, true, true],
    ["unavailable", 503, true, true],
    ["unavailable", 502, true, true],
    ["unavailable", 409, true, true],
    ["unavailable", undefined, true, true],
    ["unavailable", 500, false, false],
    ["unauthenticated", 401, false, false],
    ["forbidden", 403, false, false],
    ["conflict", 409, false, false],
    ["conflict", 412, false, false],
    ["context_changed", 409, false, false],
    ["validation", 422, false, false],
    ["unexpected", 400, false, false],
    ["unexpected", 404, false, false],
    ["unexpected", 428, false, false],
    ["unexpected", undefined, false, false],
  ])("%s with status %s: a load %s, a save %s", (code, status, load, save) => {
    expect(retryDelay(failure(code, status), 0, 0.5) !== undefined).toBe(load);
    expect(saveRetryDelay(failure(code, status), 0, 0.5) !== undefined).toBe(save);
  });
});

describe("how long is waited", () => {
  it.each([
    [0, 250, 500],
    [1, 500, 1_000],
    [2, 1_000, 2_000],
    [5, 8_000, 16_000],
    [9, 30_000, 60_000],
    [90, 30_000, 60_000],
  ])("after %i failed tries between %i and %i ms, by chance", (tries, least, most) => {
    expect(retryDelay(failure("network"), tries, 0)).toBe(least);
    expect(retryDelay(failure("network"), tries, 1)).toBe(most);
  });

  test.prop([attempt, random, fc.nat({ max: 3_600_000 })])(
    "never less than Retry-After asks, and not much more",
    (tries, chance, retryAfter) => {
      const delay = retryDelay(failure("rate_limited", 429, retryAfter), tries, chance);
      expect(delay).toBeGreaterThanOrEqual(retryAfter);
      expect(delay).toBeLessThanOrEqual(retryAfter + 30_000);
    },
  );

  test.prop([fc.constantFrom(...CONTACT_GATE_ERROR_CODES), attempt, random])(
    "a save is repeated at most twice, and nobody waits longer than 5 s for it",
    (code, tries, chance) => {
      const delay = saveRetryDelay(failure(code), tries, chance);
      if (tries >= 2) expect(delay).toBeUndefined();
      expect(delay ?? 0).toBeLessThanOrEqual(5_000);
    },
  );

  it("a save that would have to wait longer than that is given back to the person", () => {
    expect(saveRetryDelay(failure("rate_limited", 429, 4_000), 0, 0)).toBe(4_000);
    expect(saveRetryDelay(failure("rate_limited", 429, 60_000), 0, 0)).toBeUndefined();
  });

  it.each<[string, ContactGateError, number]>([
    ["a refusal waits for the person", failure("unauthenticated", 401), Number.POSITIVE_INFINITY],
    ["so does any other 4xx", failure("unexpected", 404), Number.POSITIVE_INFINITY],
    ["an answer that can't be read: a minute", failure("unexpected"), 60_000],
    ["a 500: a minute", failure("unavailable", 500), 60_000],
    ["silence: soon", failure("network"), 250],
  ])("a poll after %s", (_, error, delay) => {
    expect(pollDelay(error, 0, 0)).toBe(delay);
  });
});
