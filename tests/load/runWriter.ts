import type { ContactInfoSnapshot } from "../../src/client/index.js";
import { accountOf, turnIn, withTurn } from "./loadRecord.js";

/** What the writers of a run have to tell. */
export interface Writes {
  /** Answered with 200: the revision that each was given, by writer. */
  acknowledged: { writer: number; turn: number; revision: string }[];
  /** Took effect, but the answer was lost: found in the record afterwards. */
  recovered: { writer: number; turn: number }[];
  /** Answered with 412, and sent again on top of what was there. */
  conflicts: number;
  /** Milliseconds that each acknowledged call took. */
  durations: number[];
}

export interface WriterOptions {
  writer: number;
  accounts: number;
  /** The servers that are up; a writer keeps to one while it answers. */
  origins(): readonly string[];
  /** Asked before each write. */
  goesOn(turn: number): boolean;
  writes: Writes;
}

/** Writes one turn after another, as a client would: on top of what it has read, and again when it was too late. */
export async function runWriter(options: WriterOptions): Promise<void> {
  const { writer, goesOn, writes } = options;
  let snapshot = await load(options);
  for (let turn = 1; goesOn(turn); turn += 1) {
    for (;;) {
      const started = performance.now();
      const answer = await unlessBroken(save(options, snapshot, turn));
      if (answer?.status === 200) {
        snapshot = answer.snapshot;
        writes.acknowledged.push({ writer, turn, revision: snapshot.revision });
        writes.durations.push(performance.now() - started);
        break;
      }
      if (answer) writes.conflicts += 1;
      snapshot = answer?.snapshot ?? (await load(options));
      if (turnIn(snapshot.info, writer) === turn) {
        writes.recovered.push({ writer, turn });
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
    }
  }
}

async function load(options: WriterOptions): Promise<ContactInfoSnapshot> {
  for (;;) {
    const snapshot = await unlessBroken(send(options, "GET", {}).then((one) => one.json()));
    if (snapshot) return snapshot;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function save(
  options: WriterOptions,
  { info, revision }: ContactInfoSnapshot,
  turn: number,
): Promise<{ status: 200 | 412; snapshot: ContactInfoSnapshot }> {
  const body = JSON.stringify(withTurn(info, options.writer, turn));
  const headers = { "content-type": "application/json", "if-match": `"${revision}"` };
  const response = await send(options, "PUT", { headers, body });
  const json = await response.json();
  if (response.status === 200) return { status: 200, snapshot: json };
  return { status: 412, snapshot: json.current };
}

/** Rejects when the connection breaks; any answer but 200 and 412 ends the run. */
async function send(
  { writer, accounts, origins }: WriterOptions,
  method: string,
  init: { headers?: Record<string, string>; body?: string },
): Promise<Response> {
  const account = accountOf(writer, accounts);
  const up = origins();
  // Neighbours in an account go to different processes.
  const origin = up[Math.floor(writer / accounts) % up.length] ?? "";
  const url = `${origin}/api/contact-info?account=${account}&environment=production`;
  const headers = { ...init.headers, origin, "x-session": `writer-${writer}@${account}` };
  const response = await fetch(url, { method, ...init, headers });
  if (response.status === 200 || response.status === 412) return response;
  throw new UnexpectedAnswer(`${method}: ${response.status} ${await response.text()}`);
}

class UnexpectedAnswer extends Error {}

/** `undefined` when the connection broke, as it does when a process is killed. */
async function unlessBroken<Value>(call: Promise<Value>): Promise<Value | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof UnexpectedAnswer) throw error;
    return undefined;
  }
}
