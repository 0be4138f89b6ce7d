import { expect } from "vitest";
import { faultsOfEvent } from "./openapi.js";

/** The frames of a stream of events, each held against the OpenAPI file. */
export function readEvents(response: Response) {
  if (!response.body) throw new Error("the answer has no body");
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  return {
    /** The next frame that is not a sign of life; `undefined` at the end of the stream. */
    async next(): Promise<{ kind: string; revision: string } | undefined> {
      for (;;) {
        const end = text.indexOf("\n\n");
        if (end >= 0) {
          const frame = text.slice(0, end);
          text = text.slice(end + 2);
          if (frame.startsWith(":")) continue;
          const event = JSON.parse(frame.replace(/^data: /, ""));
          expect(faultsOfEvent(event)).toEqual([]);
          return event;
        }
        const { done, value } = await reader.read();
        if (done) return undefined;
        text += decoder.decode(value, { stream: true });
      }
    },
    /** What has come, as it came. */
    raw: async () => decoder.decode((await reader.read()).value),
    cancel: () => reader.cancel(),
  };
}
