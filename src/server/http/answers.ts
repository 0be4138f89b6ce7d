import { EVENT_STREAM_TYPE, JSON_TYPE, PROBLEM_TYPE, QUERY_HEADER } from "../../client/protocol.js";
import type { HttpProblem } from "./HttpProblem.js";

/** On every answer: it is one person's, nothing may keep it, and no page may frame or read it across origins. */
const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "cache-control": "private, no-store",
  vary: `cookie, authorization, origin, sec-fetch-site, ${QUERY_HEADER}`,
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
};

export function jsonAnswer(
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return textAnswer(JSON.stringify(value), { status, headers });
}

/** An answer whose JSON is text already. */
export function textAnswer(
  body: string,
  { status, headers = {} }: { status: number; headers?: Record<string, string> },
): Response {
  return new Response(body, {
    status,
    headers: { ...COMMON_HEADERS, "content-type": JSON_TYPE, ...headers },
  });
}

export function emptyAnswer(): Response {
  return new Response(null, { status: 204, headers: COMMON_HEADERS });
}

/** An answer that goes on: frames of server-sent events, as they come. */
export function streamAnswer(body: ReadableStream<Uint8Array>): Response {
  return new Response(body, {
    headers: {
      ...COMMON_HEADERS,
      "content-type": EVENT_STREAM_TYPE,
      // nginx would hold the frames back until it has a bufferful of them.
      "x-accel-buffering": "no",
    },
  });
}

export function problemAnswer(problem: HttpProblem): Response {
  const { document } = problem;
  return textAnswer(JSON.stringify(document), {
    status: document.status,
    headers: { "content-type": PROBLEM_TYPE, ...problem.headers },
  });
}
