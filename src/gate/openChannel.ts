/** A channel to the other tabs of this browser; nothing where there are none, or where a page may not have one. */
export function openChannel(name: string): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  try {
    return new BroadcastChannel(name);
  } catch {
    // Pages without storage of their own may not have one.
    return undefined;
  }
}
