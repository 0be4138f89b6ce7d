import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, openSync } from "node:fs";
import path from "node:path";
import { StartError } from "../StartError.js";

/** What BSD and macOS call a lock that `open` takes, and that it does not wait for one. */
const O_EXLOCK = 0x20;

/**
 * PGlite has no guard against two processes on one folder, and they would destroy each other's data. The lock is the system's,
 * which gives it back when the process ends, however it ends; a number of a process in a file could be another process's by now.
 *
 * @throws StartError when another portal runs on `folder`
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const isBsd = process.platform === "darwin" || process.platform === "freebsd";
  const { O_RDWR, O_CREAT, O_NONBLOCK } = constants;
  const flags = O_RDWR | O_CREAT | (isBsd ? O_EXLOCK | O_NONBLOCK : 0);
  let file: number;
  try {
    file = openSync(path.join(folder, "portal.lock"), flags, 0o600);
  } catch (error) {
    if (isBsd && error instanceof Error && "code" in error && error.code === "EAGAIN") {
      throw taken(folder);
    }
    throw error;
  }
  if (process.platform === "linux" && !(await flock(file))) {
    closeSync(file);
    throw taken(folder);
  }
  return () => closeSync(file);
}

/**
 * Node can not lock a file, and `flock` can: the lock belongs to the open file that both share, so it stays with this process when
 * `flock` has ended.
 */
async function flock(file: number): Promise<boolean> {
  const child = spawn("flock", ["-n", "3"], { stdio: ["ignore", "ignore", "ignore", file] });
  try {
    const [code] = await once(child, "close");
    return code === 0;
  } catch {
    throw new StartError(
      "There is no program flock (of util-linux) to lock the data with. Install it, or set DATABASE_URL to a PostgreSQL server.",
    );
  }
}

function taken(folder: string): StartError {
  return new StartError(
    `Another portal uses the data in ${folder}. Stop it, or set DATA_DIR to another folder.`,
  );
}
