/**
 * What came into a box of one line, without what nobody can type: line breaks and tabs, which come with cells of a table,
 * are spaces, and other control characters go, which could neither be seen nor be found to be removed.
 */
export function typedLine(text: string): string {
  return text.replace(/[\t-\r\u0085\u2028\u2029]/g, " ").replace(/\p{Cc}/gu, "");
}
