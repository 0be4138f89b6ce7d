import type { ContactGateError } from "../../client/index.js";

/** Silence (`network`, `timeout`), 429, and a backend that can't answer now; not a refusal, nor a 500. */
export function passesByItself({ code, status }: ContactGateError): boolean {
  if (code === "unavailable") return status !== 500;
  return code === "network" || code === "timeout" || code === "rate_limited";
}
