import {
  ACCOUNT,
  type Handled,
  type ModelServer,
  PERSON_HEADER,
  type Person,
} from "./createServer.js";
import type { Edits } from "./record.js";

const ORIGIN = "https://portal.example";

/** One request on its way there, or its answer on its way back. */
interface Call {
  request: Request;
  handled: Handled | undefined;
  /** Nobody waits for it any more; what is on its way to the server arrives all the same. */
  isGhost: boolean;
  resolve(response: Response): void;
  reject(error: unknown): void;
  /** What a save sends, for whoever looks on. */
  edits: Edits;
}

export interface Network {
  fetch: typeof globalThis.fetch;
  isOnline(): boolean;
  setOnline(online: boolean): void;
  /** Calls that somebody waits for. */
  waiting(): number;
  /** Calls on their way, those that nobody waits for included. */
  pending(): number;
  /** Moves one call a step: to the server, or its answer back. */
  step(which: number): Promise<void>;
  /** The answer to a call that the server has handled gets lost. */
  loseAnswer(): void;
  /** One frame of the stream of events arrives. */
  frameArrives(): void;
  close(): void;
}

/** The way between one tab and the server, on which nothing moves by itself. */
export function createNetwork(
  server: ModelServer,
  person: Person,
  hooks: {
    editsNow(): Edits;
    onHandled(handled: Handled, request: Request, edits: Edits): void;
    onAnswer(handled: Handled): void;
  },
): Network {
  let online = true;
  let calls: Call[] = [];
  let frames: Uint8Array[] = [];
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  let hangUp: (() => void) | undefined;
  let isClosed = false;

  function toRequest(input: unknown, init: RequestInit | undefined): Request {
    const headers = new Headers(init?.headers);
    headers.set(PERSON_HEADER, person);
    headers.set("sec-fetch-site", "same-origin");
    const { method = "GET", body = null } = init ?? {};
    return new Request(new URL(String(input), ORIGIN), { method, body, headers });
  }

  async function openStream(request: Request, signal: AbortSignal): Promise<Response> {
    const stop = new AbortController();
    const response = await server.handler(new Request(request, { signal: stop.signal }));
    if (!response.body || !response.ok) return response;
    // The tab may have gone meanwhile, and its connection with it.
    if (signal.aborted || isClosed) stop.abort();
    const reader = response.body.getReader();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        stream = controller;
        hangUp = () => {
          hangUp = undefined;
          stream = undefined;
          frames = [];
          stop.abort();
          controller.error(new TypeError("connection reset"));
        };
      },
    });
    signal.addEventListener("abort", () => hangUp?.());
    void (async () => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        if (!stop.signal.aborted) frames.push(value);
      }
    })();
    return new Response(body, { headers: response.headers });
  }

  return {
    isOnline: () => online,
    pending: () => calls.length,
    waiting: () => calls.filter(({ isGhost }) => !isGhost).length,
    fetch: (input, init) => {
      if (!online) return Promise.reject(new TypeError("offline"));
      const request = toRequest(input, init);
      const signal = init?.signal ?? new AbortController().signal;
      if (new URL(request.url).pathname.endsWith("/events")) return openStream(request, signal);
      return new Promise((resolve, reject) => {
        const call: Call = {
          request,
          handled: undefined,
          isGhost: false,
          resolve,
          reject,
          edits: hooks.editsNow(),
        };
        calls.push(call);
        signal.addEventListener("abort", () => {
          call.isGhost = true;
          reject(signal.reason);
        });
      });
    },
    setOnline(next) {
      online = next;
      if (online) return;
      hangUp?.();
      for (const call of calls) {
        call.isGhost = true;
        call.reject(new TypeError("offline"));
      }
    },
    async step(which) {
      const call = calls[which % Math.max(1, calls.length)];
      if (!call) return;
      if (!call.handled) {
        call.handled = await server.handle(call.request);
        hooks.onHandled(call.handled, call.request, call.edits);
        return;
      }
      calls = calls.filter((one) => one !== call);
      if (call.isGhost) return;
      hooks.onAnswer(call.handled);
      call.resolve(call.handled.response);
    },
    loseAnswer() {
      const call = calls.find(({ handled, isGhost }) => handled && !isGhost);
      if (!call) return;
      calls = calls.filter((one) => one !== call);
      call.reject(new TypeError("connection reset"));
    },
    frameArrives() {
      const frame = frames.shift();
      if (frame) stream?.enqueue(frame);
    },
    close() {
      isClosed = true;
      hangUp?.();
      for (const call of calls) call.reject(new TypeError("closed"));
    },
  };
}

export const PLACE = { baseUrl: `${ORIGIN}/api`, account: ACCOUNT };
