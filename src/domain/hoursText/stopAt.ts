import { matchAt } from "./matchAt.js";
import type { HoursTextStop, HoursTextStopCode } from "./ParsedHours.js";

const CHUNK = /[^\s;,]{1,40}/uy;

/** A stop at `index`, with the word that stands there, or the sign where there is no word. */
export function stopAt(code: HoursTextStopCode, text: string, index: number): HoursTextStop {
  return { code, index, text: matchAt(CHUNK, text, index) ?? text.slice(index, index + 1).trim() };
}
