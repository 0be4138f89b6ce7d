import { PolicyError } from "../domain/policy/PolicyError.js";
import { SchemaDriftError } from "./postgres/SchemaDriftError.js";

/**
 * What `onError` is told instead of the error that was thrown. Messages of databases and directories quote what they
 * were given, so a message never goes on: only the name, a code such as an SQLSTATE, and the places in the stack.
 */
export class SafeError extends Error {
  override readonly name = "ContactGateServerError";
  /** The thrown error's own code, when it has one. */
  readonly code: string | undefined;

  private constructor(where: string, thrown: unknown) {
    const name = thrown instanceof Error ? token(thrown.name) : undefined;
    const code = token(isCoded(thrown) ? thrown.code : undefined);
    super(`${where} failed: ${[name ?? "not an Error", code].filter(Boolean).join(" ")}`);
    this.code = code;
    const places = thrown instanceof Error ? placesIn(thrown) : [];
    if (places.length > 0) this.stack = [`${this.name}: ${this.message}`, ...places].join("\n");
  }

  /** @param where method and kind of path, without ids */
  static of(where: string, thrown: unknown): Error {
    const isOurs = thrown instanceof PolicyError || thrown instanceof SchemaDriftError;
    return isOurs ? thrown : new SafeError(where, thrown);
  }
}

function isCoded(thrown: unknown): thrown is { code: unknown } {
  return typeof thrown === "object" && thrown !== null && "code" in thrown;
}

function token(value: unknown): string | undefined {
  return typeof value === "string" && /^\w{1,40}$/.test(value) ? value : undefined;
}

function placesIn({ stack = "", message }: Error): string[] {
  const start = stack.indexOf(message) + message.length;
  return stack
    .slice(start)
    .split("\n")
    .filter((line) => /^\s+at .{1,500}:\d+:\d+\)?$/.test(line));
}
