import { SafeError } from "../SafeError.js";

/** Awaits what a store or directory does. What they throw may quote what they were given, so only its name and code go on. */
export async function withoutValues<Value>(
  where: string,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (thrown) {
    throw SafeError.of(where, thrown);
  }
}
