import { ContactGateError } from "../ContactGateError.js";
import { JSON_TYPE, PROBLEM_TYPE } from "../protocol.js";
import { callAddress } from "./callAddress.js";
import type { HttpAnswer } from "./HttpAnswer.js";
import type { HttpClientOptions } from "./HttpClientOptions.js";
import { hostHeaders } from "./hostHeaders.js";

export interface HttpRequest {
  method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE";
  path: string;
  parameters?: Record<string, string>;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal | undefined;
}

/** The way of one request: claims, headers, time limit, abort; what went wrong on the way becomes an error. */
export function createSender(
  options: HttpClientOptions,
): (request: HttpRequest) => Promise<HttpAnswer> {
  const { timeout = 20_000 } = options;

  async function headersOf(request: HttpRequest): Promise<Headers> {
    const headers = await hostHeaders(options);
    headers.set("accept", `${JSON_TYPE}, ${PROBLEM_TYPE}`);
    // Sent without a body too: together with the origin it is the server's defence against forged requests.
    if (request.method !== "GET") headers.set("content-type", JSON_TYPE);
    for (const [name, value] of Object.entries(request.headers ?? {})) headers.set(name, value);
    return headers;
  }

  async function exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
    const headers = await headersOf(request);
    const address = callAddress(options, request.path, request.parameters);
    const response = await (options.fetch ?? globalThis.fetch)(address, {
      method: request.method,
      headers,
      credentials: "same-origin",
      cache: "no-store",
      // A session that ended often redirects to a page to sign in, whose HTML with status 200 would say nothing.
      redirect: "manual",
      signal,
      ...(request.body !== undefined && { body: request.body }),
    });
    return {
      status: response.status,
      redirected: response.type === "opaqueredirect" || isRedirect(response.status),
      retryAfter: response.headers.get("retry-after"),
      json: parsed(await response.text()),
    };
  }

  return async (request) => {
    const { signal } = request;
    signal?.throwIfAborted();
    const ours = new AbortController();
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      ours.abort();
    }, timeout);
    const stop = () => ours.abort(signal?.reason);
    signal?.addEventListener("abort", stop);
    try {
      return await Promise.race([exchange(request, ours.signal), rejectedOnAbort(ours.signal)]);
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      if (timedOut) {
        throw new ContactGateError("timeout", `No answer within ${timeout} ms.`, { cause });
      }
      throw new ContactGateError("network", "The backend could not be reached.", { cause });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    }
  };
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

/** Some hosts' `fetch` does not look at its signal; a call must end all the same. */
function rejectedOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
