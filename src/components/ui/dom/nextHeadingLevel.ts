const BELOW = { 1: 2, 2: 3, 3: 4, 4: 5 } as const;

/** The level of headings below one of the gate's own. */
export function nextHeadingLevel(level: 1 | 2 | 3 | 4): 2 | 3 | 4 | 5 {
  return BELOW[level];
}
