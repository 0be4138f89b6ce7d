/** What a sticky pattern matches at `index`. The pattern is left as it was. */
export function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  const match = pattern.exec(text)?.[0];
  pattern.lastIndex = 0;
  return match;
}
