/** The text between two separators; `isFallback` after `||`. */
export interface OsmChunk {
  start: number;
  end: number;
  isFallback: boolean;
}

/** Cuts a value at `;` and `||`, but not inside comments. */
export function osmChunks(value: string): OsmChunk[] {
  const chunks: OsmChunk[] = [];
  let start = 0;
  let isFallback = false;
  let isQuoted = false;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    const length = value[at] === ";" ? 1 : value.startsWith("||", at) ? 2 : 0;
    if (length === 0) continue;
    chunks.push({ start, end: at, isFallback });
    isFallback = length === 2;
    start = at + length;
    at = start - 1;
  }
  chunks.push({ start, end: value.length, isFallback });
  return chunks.map((chunk) => trimmed(value, chunk)).filter(({ start, end }) => start < end);
}

function trimmed(value: string, chunk: OsmChunk): OsmChunk {
  const text = value.slice(chunk.start, chunk.end);
  const start = chunk.start + (text.length - text.trimStart().length);
  return { ...chunk, start, end: Math.max(start, chunk.start + text.trimEnd().length) };
}
