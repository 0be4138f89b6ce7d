/** Paragraphs that say where tests are, or what a run came to, promise nothing themselves. */
const NO_PROMISE =
  /^(Tests: |Tried in each run|The tests start|Last run of|How a write is recognised)/;

/**
 * The promises of `docs/reliability.md`: each row of its tables, each item of its lists, and each paragraph that names a
 * test or begins with its subject in bold. Each is given as one line of the page's own text.
 */
export function promisesOf(page: string): string[] {
  const promises: string[] = [];
  let before = "";
  const blocks = page.replaceAll(/^```[\s\S]*?^```$/gm, "").replaceAll(/^#.*$/gm, "\n");
  for (const block of blocks.split(/\n{2,}/)) {
    const text = block.trim();
    if (text.startsWith("|")) {
      const isReport = before.startsWith("Last run of");
      if (!isReport) promises.push(...rowsOf(text));
    } else if (text.startsWith("- ")) {
      promises.push(...text.split(/^- /m).filter(Boolean).map(asLine));
    } else if (!NO_PROMISE.test(text) && (text.startsWith("**") || text.includes("`tests/"))) {
      promises.push(asLine(text));
    }
    before = text;
  }
  return promises;
}

/** Without the head and the line under it. */
function rowsOf(table: string): string[] {
  return table
    .split("\n")
    .slice(2)
    .map((row) => row.replace(/^\| /, ""));
}

function asLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
