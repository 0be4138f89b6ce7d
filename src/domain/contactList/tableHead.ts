import { cellsOf } from "./cellsOf.js";
import type { ListLine } from "./ListLine.js";

/** Which columns of a table have names, by their headings. */
export interface TableHead {
  nameColumns: ReadonlySet<number>;
}

const ADDRESS = /mail|adres/i;
const NAME =
  /name|nazwisk|imi[eę]|\bnom\b|nombre|apellido|cognome|jméno|person|osoba|kontakt|contact/i;
const NO_NAME = /company|firm|compan|user|account|konto|file|nick|list|organi|mail|phone|tel/i;

/** The headings of a table, where its first line has no address and says which column has them. */
export function tableHead(lines: readonly ListLine[]): TableHead | undefined {
  const [first = []] = lines;
  if (first.some(({ addresses }) => addresses.length > 0)) return undefined;
  const headings = cellsOf(first).map(textOf);
  if (headings.length < 2 || !headings.some((heading) => ADDRESS.test(heading))) return undefined;
  const nameColumns = headings.flatMap((heading, column) =>
    NAME.test(heading) && !NO_NAME.test(heading) ? [column] : [],
  );
  return nameColumns.length > 0 ? { nameColumns: new Set(nameColumns) } : undefined;
}

function textOf(cell: ListLine): string {
  return cell.flatMap(({ tokens }) => tokens.map(({ value }) => value)).join(" ");
}
