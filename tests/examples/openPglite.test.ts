import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { openPglite } from "../../examples/portal/server/database/openPglite.js";
import { StartError } from "../../examples/portal/server/StartError.js";

vi.mock("node:fs/promises", async (original) => ({
  ...(await original<typeof import("node:fs/promises")>()),
  statfs: async () => ({ bavail: 10, bsize: 4096 }),
}));

it("says that the disk is full at the first start, and leaves no half of a database and no lock behind", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "contact-gate-full-"));
  for (const _ of [1, 2]) {
    const start = openPglite(folder);
    await expect(start).rejects.toThrow(StartError);
    await expect(start).rejects.toThrow(/disk of .* is full.*ENOSPC.*DATA_DIR/);
  }
  expect(existsSync(path.join(folder, "postgres"))).toBe(false);
  await rm(folder, { recursive: true });
});
