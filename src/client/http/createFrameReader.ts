import { isRecord } from "../../domain/isRecord.js";
import type { ChangeEvent } from "../protocol.js";

const CHANGE: ChangeEvent["kind"] = "contact-info";

/** Characters that a frame may have; one that has more is not from our protocol. */
const LONGEST_FRAME = 65_536;

/**
 * Reads server-sent events from pieces of text, and calls back for each with the revision it names. A frame of another
 * kind, or one that can't be read, is a hint without a revision.
 * @throws RangeError when a frame does not end
 */
export function createFrameReader(onChange: (revision?: string) => void): (text: string) => void {
  let rest = "";
  return (text) => {
    const frames = (rest + text).split(/\r\n\r\n|\n\n|\r\r/);
    rest = frames.pop() ?? "";
    if (rest.length > LONGEST_FRAME) throw new RangeError("A frame does not end.");
    for (const frame of frames) {
      const lines = frame.split(/\r\n|\n|\r/).filter((line) => line.startsWith("data:"));
      if (lines.length === 0) continue;
      onChange(revisionIn(lines.map((line) => line.slice(5)).join("\n")));
    }
  };
}

function revisionIn(data: string): string | undefined {
  try {
    const json: unknown = JSON.parse(data);
    if (!isRecord(json) || json.kind !== CHANGE) return undefined;
    return typeof json.revision === "string" ? json.revision : undefined;
  } catch {
    return undefined;
  }
}
