import { cellsOf, separatorOf } from "./cellsOf.js";
import type { ListEntry } from "./ListEntry.js";
import type { ListLine } from "./ListLine.js";
import { listedName, listedPhone, looksLikeName } from "./listedTexts.js";
import { nobody } from "./readPiece.js";
import { readRunningText } from "./readRunningText.js";
import type { TableHead } from "./tableHead.js";
import { isTitle } from "./titles.js";

interface Cell extends ListEntry {
  column: number;
}

/**
 * The person of a row with one address: the name is in the address's own cell, else in those before it, else in those
 * after it. What a row says besides, such as a job, is the rest. `undefined` for a line that is no row: a surname, a comma
 * and a first name before an address in brackets.
 */
export function readRow(line: ListLine, head: TableHead | undefined): ListEntry[] | undefined {
  const cells = cellsOf(line);
  const addressColumn = cells.findIndex((cell) =>
    cell.some(({ addresses }) => addresses.length > 0),
  );
  const [person, ...others] = readRunningText(cells[addressColumn] ?? []).sort(
    (one, other) => Number(other.email !== undefined) - Number(one.email !== undefined),
  );
  const isBracketed = line.some(({ addresses }) => addresses[0]?.kind === "angle");
  if (!person || (isBracketed && person.name && separatorOf(line) === "comma")) return undefined;

  const rest = cells.flatMap((cell, column) =>
    column === addressColumn ? [] : textOf(cell, column),
  );
  const phones = rest.filter(({ phone }) => phone !== undefined);
  const named = rest.filter(({ name, phone }) => name !== undefined && phone === undefined);
  const nameCells = person.name ? [] : nameCellsOf(named, addressColumn, head);
  const name = person.name ?? nameOf(nameCells);
  const phone = person.phone ?? phones[0]?.phone;
  const used = new Set<ListEntry>([...nameCells, ...(person.phone ? [] : phones.slice(0, 1))]);
  const unused = [...others, ...rest.filter((cell) => !used.has(cell))];
  const all = [person, ...others, ...rest];
  return [
    {
      ...person,
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end }) => end)),
      ...(name && { name }),
      ...(phone && { phone }),
      ...(unused.length > 0 && { rest: unused }),
    },
  ];
}

/** A cell that says something; bullets, numbers and labels of lists say nothing. */
function textOf(cell: ListLine, column: number): Cell[] {
  const tokens = cell.flatMap((piece) => piece.tokens);
  const names = cell.flatMap((piece) => listedName(piece.tokens) ?? []);
  if (names.length === 0) return [];
  const phone = listedPhone(tokens);
  return [{ ...nobody(tokens), column, name: names.join(", "), ...(phone && { phone }) }];
}

/** First names and surnames may have a cell each; a cell of several words has all of the name. */
function nameCellsOf(named: readonly Cell[], addressColumn: number, head: TableHead | undefined) {
  if (head) return named.filter(({ column }) => head.nameColumns.has(column));
  const before = named.filter(({ column }) => column < addressColumn);
  const [first, second, third] = before.length > 0 ? before : named;
  if (!first || !looksLikeName(first.name ?? "")) return [];
  const titled = (cell: Cell | undefined) => (cell && isTitle(cell.name) ? [cell] : []);
  if (/\s/.test(first.name ?? "")) return [first, ...titled(second)];
  return second && isPartOfName(second.name ?? "") ? [first, second, ...titled(third)] : [first];
}

/** One word, or several that begin with capitals but for short ones: `Maria`, `de la Cruz`, and not `On-call engineer`. */
function isPartOfName(text: string): boolean {
  const words = text.split(/\s+/);
  if (!looksLikeName(text)) return false;
  return (
    words.length === 1 || words.every((word) => word.length < 4 || /^[\p{Lu}\p{Lo}]/u.test(word))
  );
}

function nameOf(cells: readonly Cell[]): string {
  let text = "";
  for (const { name = "" } of cells) {
    if (text !== "") text += isTitle(name) ? ", " : " ";
    text += name;
  }
  return text;
}
