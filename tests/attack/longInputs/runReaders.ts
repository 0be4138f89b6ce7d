import { Worker } from "node:worker_threads";
import type { Report } from "./worker.js";

/**
 * Lets each reader read all long texts, in a thread that can be ended.
 * @param patience how long one text may take, in milliseconds; a reader that takes longer "hangs"
 * @returns what became of each: `"done"`, `"hangs"`, or what it threw
 */
export async function runReaders(
  workerFile: string,
  readers: readonly string[],
  patience: number,
): Promise<Map<string, string>> {
  const outcomes = new Map<string, string>();
  for (;;) {
    const left = readers.filter((reader) => !outcomes.has(reader));
    const [next] = left;
    if (next === undefined) return outcomes;
    const hanging = await runUntilOneHangs(workerFile, left, patience, outcomes);
    if (hanging !== undefined) outcomes.set(hanging, "hangs");
  }
}

function runUntilOneHangs(
  workerFile: string,
  readers: readonly string[],
  patience: number,
  outcomes: Map<string, string>,
): Promise<string | undefined> {
  const worker = new Worker(workerFile, { workerData: { readers } });
  return new Promise((resolve, reject) => {
    let impatient: NodeJS.Timeout | undefined;
    const wait = () => {
      clearTimeout(impatient);
      impatient = setTimeout(() => {
        resolve(readers.find((reader) => !outcomes.has(reader)));
        void worker.terminate();
      }, patience);
    };
    worker.once("online", wait);
    worker.on("message", ({ reader, state, detail = "" }: Report) => {
      wait();
      if (state !== "goes on") outcomes.set(reader, state === "done" ? state : detail);
    });
    worker.once("error", reject);
    worker.once("exit", () => {
      clearTimeout(impatient);
      resolve(undefined);
    });
  });
}
