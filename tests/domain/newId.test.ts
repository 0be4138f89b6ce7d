import { afterEach, expect, it, vi } from "vitest";
import { newId } from "../../src/domain/index.js";

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

afterEach(() => vi.unstubAllGlobals());

it.each(["with", "without"])("makes different UUIDs %s crypto.randomUUID", (how) => {
  if (how === "without") {
    // A page that is not served over HTTPS.
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  }
  const ids = Array.from({ length: 200 }, newId);
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) expect(id).toMatch(UUID_4);
});
