import { ContactGateError, type ContactGateErrorCode } from "../ContactGateError.js";
import type { MemoryFaultOptions, MemoryOperation } from "./MemoryControl.js";

interface Fault {
  operation: MemoryOperation;
  error: ContactGateErrorCode | ContactGateError;
  left: number;
  afterEffect: boolean;
}

export interface Faults {
  delay(milliseconds: number): void;
  failNext(
    operation: MemoryOperation,
    error: ContactGateErrorCode | ContactGateError,
    options?: MemoryFaultOptions,
  ): void;
  hang(operation: MemoryOperation): () => void;
  /** Runs one call through the delay, what hangs, and the fault that waits for it. */
  run<Result>(
    operation: MemoryOperation,
    signal: AbortSignal | undefined,
    work: () => Result,
  ): Promise<Result>;
}

/** @param fill makes an error of a code that was given without one */
export function createFaults(
  fill: (operation: MemoryOperation, code: ContactGateErrorCode) => ContactGateError,
): Faults {
  let milliseconds = 0;
  const faults: Fault[] = [];
  const held = new Map<MemoryOperation, Promise<void>>();

  function take(operation: MemoryOperation): Fault | undefined {
    const fault = faults.find((one) => one.operation === operation);
    if (fault) fault.left -= 1;
    if (fault && fault.left <= 0) faults.splice(faults.indexOf(fault), 1);
    return fault;
  }

  function thrown(fault: Fault): ContactGateError {
    return fault.error instanceof ContactGateError
      ? fault.error
      : fill(fault.operation, fault.error);
  }

  return {
    delay(next) {
      milliseconds = next;
    },
    failNext(operation, error, { times = 1, afterEffect = false } = {}) {
      faults.push({ operation, error, left: times, afterEffect });
    },
    hang(operation) {
      let release = () => {};
      const hold = new Promise<void>((resolve) => {
        release = resolve;
      });
      held.set(operation, hold);
      return () => {
        if (held.get(operation) === hold) held.delete(operation);
        release();
      };
    },
    async run(operation, signal, work) {
      await abortable(milliseconds > 0 ? sleep(milliseconds) : undefined, signal);
      await abortable(held.get(operation), signal);
      const fault = take(operation);
      if (fault && !fault.afterEffect) throw thrown(fault);
      const result = work();
      if (fault) throw thrown(fault);
      return result;
    },
  };
}

/** Waits, but not longer than until the signal aborts, whose reason it then rejects with. */
async function abortable(waiting: Promise<unknown> | undefined, signal: AbortSignal | undefined) {
  signal?.throwIfAborted();
  if (!signal || !waiting) {
    await waiting;
    return;
  }
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    await Promise.race([waiting, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
