import type { HttpClientOptions } from "./HttpClientOptions.js";

/** Follows the stream of changes until it is told to stop. Its code comes later: a page needs none of it to open. */
export function subscribe(
  options: HttpClientOptions,
  listener: (revision?: string) => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  void import("./shareEvents.js").then(
    ({ shareEvents }) => shareEvents(options, listener, signal),
    // Without it the page asks now and then.
    () => {},
  );
  return () => stop.abort();
}
