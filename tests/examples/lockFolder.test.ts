import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lockFolder } from "../../examples/portal/server/database/lockFolder.js";
import { StartError } from "../../examples/portal/server/StartError.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "contact-gate-lock-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it("lets one portal at a time have the folder", async () => {
  const unlock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(StartError);
  unlock();
  (await lockFolder(folder))();
});

it("is not fooled by what an earlier portal left behind", async () => {
  await writeFile(path.join(folder, "portal.pid"), String(process.ppid));
  await writeFile(path.join(folder, "portal.lock"), "");
  (await lockFolder(folder))();
});

it("is given back by the system when the process that has it is killed", async () => {
  const file = path.join(folder, "portal.lock");
  const other = spawn("flock", ["-o", file, "sh", "-c", "echo locked; sleep 60"], {
    detached: true,
  });
  await once(other.stdout, "data");
  await expect(lockFolder(folder)).rejects.toThrow(/Another portal uses the data/);
  other.kill("SIGKILL");
  await once(other, "exit");
  (await lockFolder(folder))();
  if (other.pid !== undefined) process.kill(-other.pid, "SIGKILL");
});
