/**
 * Calls back to a host. What it throws is the host's mistake: it is reported as an uncaught error, and the gate goes
 * on, since a save that took effect must not be called a failure because of it.
 */
export function safeCall(call: () => void): void {
  try {
    call();
  } catch (error) {
    reportError(error);
  }
}
