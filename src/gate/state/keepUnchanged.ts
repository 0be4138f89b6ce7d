import type { ContactInfoSnapshot } from "../../client/index.js";

/**
 * `next` with every part that equals `previous` replaced by that very part, so that a poll that brings nothing new
 * renders nothing anew. Returns `previous` itself where all of it is equal.
 */
export function keepUnchanged(
  previous: ContactInfoSnapshot | undefined,
  next: ContactInfoSnapshot,
): ContactInfoSnapshot {
  if (!previous) return next;
  const before = new Map<string, unknown>(Object.entries(previous));
  let changed = Object.keys(next).length !== before.size;
  const parts = Object.entries(next).map(([key, value]) => {
    const same = isEqual(before.get(key), value);
    changed ||= !same;
    return [key, same ? before.get(key) : value];
  });
  return changed ? { ...next, ...Object.fromEntries(parts) } : previous;
}

/** A snapshot is JSON. */
function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
