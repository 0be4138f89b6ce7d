import type { ListLine } from "./ListLine.js";

/** The cells of a row: between tabs, where there are any, else between semicolons, else between commas. */
export function cellsOf(line: ListLine): ListLine[] {
  const between = separatorOf(line);
  const cells: ListLine[] = [];
  for (const piece of line) {
    const last = cells.at(-1);
    if (!last || piece.after === between) cells.push([piece]);
    else last.push(piece);
  }
  return cells;
}

export function separatorOf(line: ListLine): "tab" | "semicolon" | "comma" {
  const has = (kind: string) => line.some(({ after }) => after === kind);
  if (has("tab")) return "tab";
  return has("semicolon") ? "semicolon" : "comma";
}
