import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Edit } from "./Edit.js";
import { EDITS } from "./edits.js";

/** Minutes that the tests of one edit may take: what hangs is noticed too. */
const PATIENCE = 10;

type Verdict = "caught" | "survived" | "not tried";

/** What Vitest's JSON report says that matters here. */
interface Report {
  success: boolean;
  numFailedTests: number;
  testResults: {
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

export interface Tally {
  caught: number;
  survived: number;
  /** The tests fail without the edit, or the edit leaves nothing that can be run. */
  notTried: number;
}

/**
 * Makes each edit in a copy of the working tree, never in it, and runs the tests that should notice.
 * @param root of the repository
 * @param only part of a file's name or of a promise: edits without it are left out
 */
export function runEdits(root: string, only: string, print: (line: string) => void): Tally {
  const edits = EDITS.filter(({ file, promises }) =>
    [file, ...promises].some((text) => text.includes(only)),
  );
  const copy = copyTree(root);
  const tally: Tally = { caught: 0, survived: 0, notTried: 0 };
  try {
    const healthy = new Map<string, string | undefined>();
    for (const edit of edits) {
      const { verdict, why } = tryEdit(root, copy, edit, healthy);
      tally[verdict === "not tried" ? "notTried" : verdict] += 1;
      print(`${verdict.padEnd(9)} ${edit.file}: ${edit.promises[0]} (${why})`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return tally;
}

/** Within the project, so that the copy finds the packages; what Git ignores is left out. */
function copyTree(root: string): string {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const copy = mkdtempSync(join(root, ".cache/edits-"));
  const listed = spawnSync("git", ["ls-files", "-coz", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  for (const file of listed.stdout.split("\0").filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  // Some tests build something, and put it there.
  mkdirSync(join(copy, "node_modules"));
  return copy;
}

function tryEdit(
  root: string,
  copy: string,
  { file, find, replace, tests }: Edit,
  healthy: Map<string, string | undefined>,
): { verdict: Verdict; why: string } {
  const path = join(copy, file);
  const code = readFileSync(path, "utf8");
  const [before = "", after, ...more] = code.split(find);
  if (after === undefined || more.length > 0) {
    return { verdict: "not tried", why: "its text is not there once" };
  }
  const key = tests.join(" ");
  if (!healthy.has(key)) healthy.set(key, failureOf(root, copy, tests)?.why);
  const ill = healthy.get(key);
  if (ill !== undefined) return { verdict: "not tried", why: `without it: ${ill}` };
  writeFileSync(path, before + replace + after);
  try {
    const failure = failureOf(root, copy, tests);
    if (!failure) return { verdict: "survived", why: key };
    return { verdict: failure.isOfTest ? "caught" : "not tried", why: failure.why };
  } finally {
    writeFileSync(path, code);
  }
}

/** What fails first, if anything does. A file that can't even be loaded shows a bad edit and not a good test. */
function failureOf(
  root: string,
  copy: string,
  tests: readonly string[],
): { isOfTest: boolean; why: string } | undefined {
  const bin = (name: string) => join(root, "node_modules", name);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, {
      cwd: copy,
      encoding: "utf8",
      timeout: PATIENCE * 60_000,
      killSignal: "SIGKILL",
      maxBuffer: 2 ** 26,
    });
  if (tests.some((file) => file.startsWith("tests/journeys"))) {
    const built = run(bin("vite/bin/vite.js"), "build", "--logLevel", "error");
    if (built.status !== 0) return { isOfTest: false, why: "it can not be built" };
  }
  const output = join(copy, "node_modules/report.json");
  rmSync(output, { force: true });
  const projects = [...new Set(tests.flatMap(projectsOf))].flatMap((name) => ["--project", name]);
  const { error } = run(
    bin("vitest/vitest.mjs"),
    ...["run", ...tests, ...projects, "--bail=1", `--testTimeout=${PATIENCE * 60_000}`],
    ...["--reporter=json", `--outputFile=${output}`],
  );
  if (error) return { isOfTest: true, why: `did not end within ${PATIENCE} minutes` };
  const report = readReport(output);
  if (!report) return { isOfTest: false, why: "Vitest did not report" };
  if (report.success) return undefined;
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = results.find(({ status }) => status === "failed");
  if (failed) return { isOfTest: true, why: failed.fullName };
  const [broken] = report.testResults.filter(({ status }) => status === "failed");
  return { isOfTest: false, why: broken?.message?.split("\n")[0] ?? "nothing was run" };
}

function readReport(file: string): Report | undefined {
  try {
    const report: Report = JSON.parse(readFileSync(file, "utf8"));
    return report;
  } catch {
    return undefined;
  }
}

/** A folder may hold tests of both kinds. */
function projectsOf(test: string): string[] {
  const [, room = ""] = test.split("/");
  if (["browser", "built", "csp", "journeys", "packed"].includes(room)) return [room];
  if (test.endsWith(".tsx")) return ["dom"];
  return test.endsWith(".ts") ? ["node"] : ["node", "dom"];
}
