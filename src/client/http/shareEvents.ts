import { openChannel } from "../openChannel.js";
import { followEvents } from "./followEvents.js";
import type { HttpClientOptions } from "./HttpClientOptions.js";
import { onHidden, waitUntilVisible } from "./waitUntilVisible.js";

type OnChange = (revision?: string) => void;

/** What windows of one browser say to each other: what the stream told, or that a window would like to know it. */
type WindowMessage = { kind: "news"; revision?: string } | { kind: "hello" };

/**
 * Hears of changes by one stream for all windows of a browser, because six streams would take all connections that it has to
 * a host over HTTP/1.1. The window that holds a lock has the stream and tells the others; when it goes out of sight or is closed, the
 * next one in sight takes its place, and the first frame tells what was missed between. Browsers without locks or channels
 * have a stream for each window.
 */
export async function shareEvents(
  options: HttpClientOptions,
  onChange: OnChange,
  signal: AbortSignal,
): Promise<void> {
  const locks = typeof navigator === "undefined" ? undefined : navigator.locks;
  const name = nameOf(options);
  const channel = locks && openChannel(name);
  if (!locks || !channel) return followEvents(options, onChange, signal);

  const say = (message: WindowMessage) => channel.postMessage(message);
  /** Of the window that has the stream. */
  let last: WindowMessage | undefined;
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return;
    if (data.kind === "news") onChange(data.revision);
    else if (last) say(last);
  };
  const tell: OnChange = (revision) => {
    last = { kind: "news", ...(revision !== undefined && { revision }) };
    onChange(revision);
    say(last);
  };

  /** Waits for the lock and holds it, as long as the window is in sight. Resolves with whether there is more to come. */
  const takeTurn = async (): Promise<boolean> => {
    const turn = new AbortController();
    const end = () => turn.abort();
    signal.addEventListener("abort", end);
    const stopWatching = onHidden(end);
    // Some hosts' `fetch` never ends, and would hold the lock for ever.
    const isOver = new Promise<void>((resolve) => {
      turn.signal.addEventListener("abort", () => resolve());
    });
    const follow = (onNews: OnChange) =>
      Promise.race([followEvents(options, onNews, turn.signal), isOver]);
    // Whoever is out of sight rests, and asks when it is back.
    channel.onmessage = hear;
    try {
      say({ kind: "hello" });
      await locks.request(name, { signal: turn.signal }, () => follow(tell));
    } catch {
      // It was left while it waited, or this page may not have locks.
      if (!turn.signal.aborted) await follow(onChange);
    } finally {
      last = undefined;
      channel.onmessage = null;
      stopWatching();
      signal.removeEventListener("abort", end);
    }
    return turn.signal.aborted;
  };

  let goesOn = true;
  while (goesOn && !signal.aborted) {
    await waitUntilVisible(signal);
    if (!signal.aborted) goesOn = await takeTurn();
  }
  channel.close();
}

/** Of one backend, account and environment, for nobody else hears of the same changes. */
function nameOf({ baseUrl, account, environment }: HttpClientOptions): string {
  return ["contact-gate/events", baseUrl, account, environment].map(encodeURIComponent).join("/");
}

function isMessage(data: unknown): data is WindowMessage {
  return (
    typeof data === "object" &&
    data !== null &&
    "kind" in data &&
    (data.kind === "news" || data.kind === "hello")
  );
}
