/**
 * What may be logged of an error: its kind and where it happened. Database errors carry the row in their message
 * and details, so neither is used.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return "unknown error";
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...places].join("\n");
}
