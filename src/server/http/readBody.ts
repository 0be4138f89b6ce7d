import { HttpProblem } from "./HttpProblem.js";

/**
 * The text of a body of at most `limit` bytes. It is counted as it arrives, so that a larger one is let go of at the
 * limit, whatever its `Content-Length` says.
 */
export async function readBody(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) {
    if (request.body) letGo(request.body);
    throw new HttpProblem("body_too_large");
  }
  if (!request.body) return "";
  const reader = request.body.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read().catch(endedEarly);
    if (done) return text + decode(decoder);
    size += value.byteLength;
    if (size > limit) {
      letGo(reader);
      throw new HttpProblem("body_too_large");
    }
    text += decode(decoder, value);
  }
}

/** Whose connection breaks is told nothing, and the host need not hear of it. */
function endedEarly(): never {
  throw new HttpProblem("invalid_request", { detail: "The body ended early." });
}

/** Not waited for: a copy of the request that nobody reads would keep it waiting for ever. */
function letGo(body: { cancel(): Promise<void> }): void {
  body.cancel().catch(() => {});
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new HttpProblem("malformed_json");
  }
}
