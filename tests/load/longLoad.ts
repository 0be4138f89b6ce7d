import { postgresMissing } from "../setup/startPostgres.js";
import { runLoad } from "./runLoad.js";

const WRITERS = 200;
const ACCOUNTS = 20;
const SECONDS = 30;

/** The long form: prints its numbers and answers how many writes were lost or doubled. */
export async function longLoad(serverFile: string, print: (line: string) => void): Promise<number> {
  const missing = postgresMissing();
  if (missing !== undefined) throw new Error(`No load without PostgreSQL: ${missing}.`);
  const started = performance.now();
  const passed = () => (performance.now() - started) / 1000;
  const report = await runLoad({
    serverFile,
    writers: WRITERS,
    accounts: ACCOUNTS,
    goesOn: () => passed() < SECONDS,
    killsNow: () => passed() >= SECONDS / 2,
  });
  const { acknowledged, beforeKill, recovered, conflicts, durations, lost, doubled } = report;
  durations.sort((a, b) => a - b);
  const percentile = (part: number) =>
    Math.round(durations[Math.floor(durations.length * part)] ?? 0);
  print(`${WRITERS} writers on ${ACCOUNTS} accounts, 2 processes, 1 PostgreSQL, ${SECONDS} s`);
  print(`writes acknowledged  ${acknowledged.length}, ${beforeKill} before a process was killed`);
  print(`answers lost         ${recovered.length}, found again in the record`);
  print(`conflicts            ${conflicts}`);
  print(`p50, p95             ${percentile(0.5)} ms, ${percentile(0.95)} ms (information only)`);
  print(`lost                 ${lost.length}`);
  print(`doubled              ${doubled.length}`);
  for (const line of [...lost, ...doubled].slice(0, 20)) print(`  ${line}`);
  if (report.complaints !== "") print(report.complaints);
  return lost.length + doubled.length + (report.complaints === "" ? 0 : 1);
}
