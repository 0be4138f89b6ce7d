/** The portal can't start, and the message says what to do: printed without a stack. */
export class StartError extends Error {
  override readonly name = "StartError";
}
