/** Resolves when the page is in sight, or at once where there is no page; also when `signal` aborts. */
export function waitUntilVisible(signal: AbortSignal): Promise<void> {
  const page = currentPage();
  return new Promise((resolve) => {
    if (signal.aborted || page?.visibilityState !== "hidden") {
      resolve();
      return;
    }
    const look = () => {
      if (!signal.aborted && page.visibilityState === "hidden") return;
      page.removeEventListener("visibilitychange", look);
      signal.removeEventListener("abort", look);
      resolve();
    };
    page.addEventListener("visibilitychange", look);
    signal.addEventListener("abort", look);
  });
}

/** Calls back when the page goes out of sight; returns the way to stop. */
export function onHidden(listener: () => void): () => void {
  const page = currentPage();
  const look = () => {
    if (page?.visibilityState === "hidden") listener();
  };
  page?.addEventListener("visibilitychange", look);
  return () => page?.removeEventListener("visibilitychange", look);
}

/** Asked once each time: what waits may outlive a page that a test takes away. */
function currentPage(): Document | undefined {
  return typeof document === "undefined" ? undefined : document;
}
