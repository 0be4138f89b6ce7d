import { joinBlocks } from "./joinBlocks.js";
import type { ListEntry } from "./ListEntry.js";
import type { ListLine } from "./ListLine.js";
import { listedName } from "./listedTexts.js";
import { addressesOf } from "./readPiece.js";
import { readRow } from "./readRow.js";
import { readRunningText } from "./readRunningText.js";
import type { ListPiece } from "./splitList.js";
import { tableHead } from "./tableHead.js";

/**
 * The people of a list, in order. Every word of it belongs to exactly one entry. Where each line has one address, and
 * there are lines, they are rows of a table, whatever stands between its columns; else semicolons stand between people.
 * Lines under each other that are one person are read as a row.
 */
export function readLines(lines: readonly (readonly ListPiece[])[]): ListEntry[] {
  const read = joinBlocks(
    lines.map((pieces) =>
      pieces.map((piece) => ({ ...piece, addresses: addressesOf(piece.tokens) })),
    ),
  ).filter((line) => line.length > 0);
  const counts = read.map(addressCount);
  const head = tableHead(read);
  const isTable =
    counts.every((count) => count < 2) &&
    counts.filter((count) => count === 1).length > (head ? 0 : 1);
  return read.flatMap((line) => {
    const hasTabs = line.some(({ after }) => after === "tab");
    const row = addressCount(line) === 1 && (isTable || hasTabs) ? readRow(line, head) : undefined;
    if (row) return row;
    const pieces = line
      // Bullets, numbers and labels are nobody.
      .filter(({ tokens, addresses }) => addresses.length > 0 || listedName(tokens) !== undefined);
    if (isTable) return readRunningText(pieces);
    const segments: ListLine[] = [[]];
    for (const piece of pieces) {
      if (piece.after === "semicolon") segments.push([piece]);
      else segments.at(-1)?.push(piece);
    }
    // Between semicolons, what stands before an address in brackets is all of one person.
    const areEntries =
      segments.length > 1 &&
      segments.every((one) => one.length === 0 || (addressCount(one) === 1 && isBracketed(one)));
    return segments.flatMap((segment) => readRunningText(segment, areEntries));
  });
}

function isBracketed(segment: ListLine): boolean {
  return segment.at(-1)?.addresses[0]?.kind === "angle";
}

function addressCount(line: ListLine): number {
  return line.reduce((sum, { addresses }) => sum + addresses.length, 0);
}
