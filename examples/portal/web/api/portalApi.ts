import type { PortalProblem } from "../../shared/portalProtocol.js";
import { PortalApiError } from "./PortalApiError.js";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * One call to the portal's own API. The answer is trusted to be `Answer`: page and server are built together.
 *
 * @throws PortalApiError
 */
export async function callPortal<Answer>(
  method: Method,
  path: string,
  body?: object,
  signal?: AbortSignal,
): Promise<Answer> {
  const request: RequestInit = { method, ...(signal && { signal }) };
  if (method !== "GET") {
    request.headers = { "Content-Type": "application/json" };
    request.body = JSON.stringify(body ?? {});
  }
  let response: Response;
  try {
    response = await fetch(path, request);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new PortalApiError({ code: "network" });
  }
  if (!response.ok) {
    const problem: PortalProblem = await response.json().catch(() => ({ code: "unexpected" }));
    throw new PortalApiError(problem);
  }
  return response.status === 204 ? (undefined as Answer) : response.json();
}
