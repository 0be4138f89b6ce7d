import type { ContactGateServerOptions } from "./ContactGateServerOptions.js";
import { SafeError } from "./SafeError.js";

/**
 * Tells the host of a failure, without a value in it.
 * @param where method and kind of path, without ids
 */
export function reportError(
  { onError }: Pick<ContactGateServerOptions, "onError">,
  where: string,
  thrown: unknown,
): void {
  try {
    onError?.(SafeError.of(where, thrown));
  } catch {
    // A log that fails takes no answer away, and no process: a stream's failure would be nobody's to catch.
  }
}
