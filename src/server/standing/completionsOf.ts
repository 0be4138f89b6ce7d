import type { CompletionStore } from "../ports/CompletionStore.js";
import type { ContactInfoStore } from "../ports/ContactInfoStore.js";
import { createMemoryCompletions } from "./createMemoryCompletions.js";

/**
 * What a store remembers, or what this process does for a store that remembers nothing. Handler and guard are built apart
 * from the same store and must agree on a date, so the memory belongs to the store, and goes with it.
 */
const inMemory = new WeakMap<ContactInfoStore, CompletionStore>();

export function completionsOf(store: ContactInfoStore): CompletionStore {
  if (store.completions) return store.completions;
  const known = inMemory.get(store) ?? createMemoryCompletions();
  inMemory.set(store, known);
  return known;
}
