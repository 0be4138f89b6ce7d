import { newId } from "../../domain/newId.js";

const KEPT = 20;

/**
 * Gives each call its key, and the same key to the same call until it was answered: when an answer was lost and the
 * person presses again, nobody is invited twice.
 */
export function createIdempotencyKeys(): {
  keyFor(call: string): string;
  answered(call: string): void;
} {
  const keys = new Map<string, string>();
  return {
    keyFor(call) {
      const key = keys.get(call) ?? newId();
      keys.set(call, key);
      const oldest = keys.keys().next().value;
      if (keys.size > KEPT && oldest !== undefined) keys.delete(oldest);
      return key;
    },
    answered(call) {
      keys.delete(call);
    },
  };
}
