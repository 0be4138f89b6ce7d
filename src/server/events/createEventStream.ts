import { HEARTBEAT } from "../../client/protocol.js";

/** Frames that may wait for a reader who does not read; then the stream ends, and the reader comes back if it lives. */
const MOST_WAITING = 50;

export interface EventStream {
  body: ReadableStream<Uint8Array>;
  send(event: object): void;
  /** Ends it; safe to call again. */
  close(): void;
}

/** Frames of server-sent events, with a sign of life now and then. `onClose` is called once, whoever ended it. */
export function createEventStream(onClose: () => void): EventStream {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(started) {
      controller = started;
    },
    cancel: () => end(),
  });
  const heartbeat = setInterval(() => write(":\n\n"), HEARTBEAT);

  function end(): void {
    if (!controller) return;
    controller = undefined;
    clearInterval(heartbeat);
    onClose();
  }

  function close(): void {
    controller?.close();
    end();
  }

  function write(frame: string): void {
    if (!controller) return;
    controller.enqueue(encoder.encode(frame));
    if ((controller.desiredSize ?? 0) < -MOST_WAITING) close();
  }

  return { body, close, send: (event) => write(`data: ${JSON.stringify(event)}\n\n`) };
}
