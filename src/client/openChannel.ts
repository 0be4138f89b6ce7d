/** A channel to the other tabs of this browser, or nothing where there are none. */
export function openChannel(name: string): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  try {
    return new BroadcastChannel(name);
  } catch {
    // Pages without storage of their own may not have one; they ask now and then.
    return undefined;
  }
}
