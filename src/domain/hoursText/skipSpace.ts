import { matchAt } from "./matchAt.js";

const SPACE = /[^\S\n]*/uy;

/** Index after the spaces at `index`, on the same line. */
export function skipSpace(text: string, index: number): number {
  return index + (matchAt(SPACE, text, index)?.length ?? 0);
}
