import { EVENT_STREAM_TYPE, EVENTS_PATH, HEARTBEAT } from "../protocol.js";
import { callAddress } from "./callAddress.js";
import { createFrameReader } from "./createFrameReader.js";
import type { HttpClientOptions } from "./HttpClientOptions.js";
import { hostHeaders } from "./hostHeaders.js";
import { pause } from "./pause.js";
import { retryAfterMilliseconds } from "./retryAfterMilliseconds.js";
import { onHidden, waitUntilVisible } from "./waitUntilVisible.js";

/** Milliseconds before the first try again; each wait is twice the one before. */
const FIRST = 1_000;
const LONGEST = 60_000;
/** Waits differ by up to this share, so that a server that comes back is not asked by everybody at once. */
const JITTER = 0.5;
/** A stream that has not even shown a sign of life for this long is dead, though the connection may not know it. */
const SILENCE = 3 * HEARTBEAT;
/** Answers of a backend that has no events. */
const WITHOUT_EVENTS = [404, 405, 501];

type Outcome =
  | { end: "no-events" }
  /** Worth another try; `heard`: the stream had worked before. */
  | { end: "broken"; heard: boolean; retryAfter?: number | undefined };

/**
 * Reads the stream of changes with `fetch`, because an `EventSource` can't send headers, for as long as `signal` does
 * not abort: again after it broke, not at all where the backend has none, and only while the page is in sight.
 */
export async function followEvents(
  options: HttpClientOptions,
  onChange: (revision?: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let wait = FIRST;
  for (;;) {
    await waitUntilVisible(signal);
    if (signal.aborted) return;
    const outcome = await readOnce(options, onChange, signal);
    if (signal.aborted || outcome.end === "no-events") return;
    if (outcome.heard) wait = FIRST;
    const spread = 1 + JITTER * (2 * Math.random() - 1);
    await pause(Math.max(outcome.retryAfter ?? 0, wait * spread), signal);
    wait = Math.min(LONGEST, wait * 2);
  }
}

/** One connection, until it ends; never rejects. */
async function readOnce(
  options: HttpClientOptions,
  onChange: (revision?: string) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const connection = new AbortController();
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  // All of it at once, not when the call ends: that of some hosts' `fetch`, which does not look at its signal, may never.
  const close = () => {
    clearTimeout(watchdog);
    stopWatching();
    signal.removeEventListener("abort", close);
    connection.abort();
  };
  signal.addEventListener("abort", close);
  const stopWatching = onHidden(close);
  watchdog = setTimeout(close, SILENCE);
  let heard = false;
  try {
    const headers = await hostHeaders(options);
    headers.set("accept", EVENT_STREAM_TYPE);
    const response = await (options.fetch ?? globalThis.fetch)(callAddress(options, EVENTS_PATH), {
      headers,
      credentials: "same-origin",
      cache: "no-store",
      redirect: "manual",
      signal: connection.signal,
    });
    const { body } = response;
    if (connection.signal.aborted) {
      await body?.cancel();
      return { end: "broken", heard };
    }
    if (!response.ok || !body || !isEventStream(response)) {
      await body?.cancel();
      // A page for people, with status 200, is what a server answers that does not know the address.
      if (response.ok || WITHOUT_EVENTS.includes(response.status)) return { end: "no-events" };
      const retryAfter = retryAfterMilliseconds(response.headers.get("retry-after"), Date.now());
      return { end: "broken", heard, retryAfter };
    }
    const read = createFrameReader(onChange);
    const decoder = new TextDecoder();
    const reader = body.getReader();
    connection.signal.addEventListener("abort", () => reader.cancel().catch(() => {}));
    for (;;) {
      const { done, value } = await reader.read();
      if (done || connection.signal.aborted) return { end: "broken", heard };
      heard = true;
      clearTimeout(watchdog);
      watchdog = setTimeout(close, SILENCE);
      read(decoder.decode(value, { stream: true }));
    }
  } catch {
    return { end: "broken", heard };
  } finally {
    close();
  }
}

function isEventStream(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith(EVENT_STREAM_TYPE) ?? false;
}
