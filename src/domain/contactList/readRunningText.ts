import type { ListEntry } from "./ListEntry.js";
import type { ListLine } from "./ListLine.js";
import { listedPhone, looksLikeName } from "./listedTexts.js";
import { nobody, readPiece } from "./readPiece.js";
import { isTitle } from "./titles.js";

/** A surname, a first name and a department, and no more. */
const MOST_PARTS = 3;

/**
 * The people of a line that is no row of a table: `Ada Lovelace <ada@x.org>, Bee, Bob <bob@y.org>`.
 * @param isOneEntry it is known that all of it is one person
 */
export function readRunningText(pieces: ListLine, isOneEntry = false): ListEntry[] {
  const entries: ListEntry[] = [];
  /** Pieces without an address, which may belong to what follows. */
  let waiting: ListEntry[] = [];

  for (const { tokens, addresses, after } of pieces) {
    // An empty cell is nobody, and stands nowhere.
    if (tokens.length === 0) continue;
    if (addresses.length === 0) {
      const entry = { ...nobody(tokens), after };
      const phone = listedPhone(tokens);
      const before = waiting.length === 0 ? entries.at(-1) : undefined;
      if (before?.email !== undefined && phone && before.phone === undefined) {
        Object.assign(before, { end: entry.end, phone });
      } else if (before?.email !== undefined && before.name && isTitle(entry.name)) {
        Object.assign(before, { end: entry.end, name: `${before.name}, ${entry.name}` });
      } else waiting.push(phone ? { ...entry, phone } : entry);
      continue;
    }
    const found = readPiece(tokens, addresses);
    const [first] = found;
    const isBracketed = addresses[0]?.kind === "angle";
    const isLastFirst = isBracketed && first?.name !== undefined && after === "comma";
    const isNamedBefore = first?.name === undefined && after === "tab";
    if (first && (isLastFirst || isNamedBefore) && canName(waiting, first, isOneEntry)) {
      Object.assign(first, joined([...waiting, { ...first, after }]));
      entries.push(...found);
    } else entries.push(...waiting, ...found);
    waiting = [];
  }
  return [...entries, ...waiting];
}

/** A surname can stand before, with titles; a second name may be a person to be mended. */
function canName(
  waiting: readonly ListEntry[],
  { name: own }: ListEntry,
  isOneEntry: boolean,
): boolean {
  const names = waiting.filter(({ phone }) => phone === undefined).map(({ name = "" }) => name);
  const [first = "", ...others] = own === undefined ? names : [...names, own];
  const parts = others.filter((name) => !isTitle(name));
  if (isOneEntry) return names.length <= MOST_PARTS && names.every(looksLikeName);
  return (
    names.every(looksLikeName) &&
    waiting.length - names.length <= 1 &&
    // "Lovelace, Ada, PhD" is one person, "Ada, PhD, Bob" is none.
    parts.length <= (own === undefined ? 0 : 1) &&
    (parts.length === 0 || parts[0] === others[0]) &&
    !(parts.length > 0 && isTitle(first))
  );
}

/** Entries that follow each other, as one. A piece that is a number is no part of the name. */
function joined(entries: readonly ListEntry[]): Partial<ListEntry> {
  let name = "";
  for (const entry of entries) {
    const isNumber = entry.phone !== undefined && entry.email === undefined;
    if (entry.name === undefined || isNumber) continue;
    name = name === "" ? entry.name : name + (entry.after === "comma" ? ", " : " ") + entry.name;
  }
  const phone = entries.find((entry) => entry.phone !== undefined)?.phone;
  return {
    ...(entries[0] && { start: entries[0].start }),
    end: entries.at(-1)?.end ?? 0,
    ...(name !== "" && { name }),
    ...(phone !== undefined && { phone }),
  };
}
