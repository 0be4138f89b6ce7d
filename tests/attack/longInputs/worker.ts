import { parentPort, workerData } from "node:worker_threads";
import { longTexts } from "./longTexts.js";
import { READERS } from "./readers.js";

/** What the worker tells: that a reader has come back from one text more, or from all, or has thrown. */
export interface Report {
  reader: string;
  state: "goes on" | "done" | "thrown";
  detail?: string;
}

/** Quadratic on purpose: what the test has to find. */
const SLOW = (text: string) => /^(.*?)\s*x\s*(\d{1,11})$/.test(text);

const tell = (report: Report) => parentPort?.postMessage(report);
const texts = longTexts();
const { readers }: { readers: string[] } = workerData;
for (const reader of readers) {
  const read = reader === "slow" ? SLOW : READERS[reader];
  try {
    if (!read) throw new Error("no such reader");
    for (const text of texts) {
      await read(text);
      tell({ reader, state: "goes on" });
    }
    tell({ reader, state: "done" });
  } catch (error) {
    const detail = error instanceof Error ? error.stack : String(error);
    tell({ reader, state: "thrown", detail: detail?.slice(0, 2000) ?? "" });
  }
}
