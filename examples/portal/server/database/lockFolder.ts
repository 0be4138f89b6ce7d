import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { StartError } from "../StartError.js";

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process answers EPERM, and runs too.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * PGlite has no guard against two processes on one folder, and they would destroy each other's data.
 *
 * @throws StartError when another portal runs on `folder`
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = path.join(folder, "portal.pid");
  const claim = () => writeFile(file, String(process.pid), { flag: "wx" });
  try {
    await claim();
  } catch {
    const pid = Number(await readFile(file, "utf8"));
    if (Number.isInteger(pid) && pid > 0 && pid !== process.pid && isRunning(pid)) {
      throw new StartError(
        `Another portal (process ${pid}) uses the data in ${folder}. Stop it, or set DATA_DIR to another folder.`,
      );
    }
    // Left behind by a portal that was killed.
    await rm(file, { force: true });
    await claim();
  }
  return () => rm(file, { force: true });
}
