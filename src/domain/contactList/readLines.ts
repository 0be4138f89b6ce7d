import { listedEmail, listedName, listedPhone, looksLikeName } from "./listedTexts.js";
import type { ListPiece, ListToken } from "./splitList.js";

/** One person of a list, or a part of it that names none. */
export interface ListEntry {
  /** Where it is written. */
  start: number;
  end: number;
  /** Not judged yet; absent where there is none. */
  email?: string;
  name?: string;
  phone?: string;
  /** What comes before it, within its line. */
  after?: ListPiece["after"];
}

/** The most pieces that can be parts of one name: in a table each may have a column. */
const NAME_COLUMNS = 3;

type Group = ListPiece & { addresses: ListToken[] };

/**
 * The people of a list, in order. Every word of it belongs to exactly one entry. Where each line has one address, and
 * there are lines, they are rows of a table, whatever stands between its columns; else semicolons stand between people.
 */
export function readLines(lines: readonly (readonly ListPiece[])[]): ListEntry[] {
  const read = lines.map((pieces) =>
    pieces
      .map((piece) => ({ ...piece, addresses: addressesOf(piece.tokens) }))
      // Bullets, numbers and labels are nobody.
      .filter(({ tokens, addresses }) => addresses.length > 0 || listedName(tokens) !== undefined),
  );
  const counts = read.map(addressCount);
  const isTable =
    counts.every((count) => count < 2) && counts.filter((count) => count === 1).length > 1;
  return read.flatMap((groups) => {
    if (isTable) return readSegment(groups, isTable);
    const segments: Group[][] = [[]];
    for (const group of groups) {
      if (group.after === "semicolon") segments.push([group]);
      else segments.at(-1)?.push(group);
    }
    return segments.flatMap((segment) => readSegment(segment, isTable));
  });
}

function addressCount(groups: readonly Group[]): number {
  return groups.reduce((sum, { addresses }) => sum + addresses.length, 0);
}

function readSegment(groups: readonly Group[], isTable: boolean): ListEntry[] {
  const hasTabs = groups.some(({ after }) => after === "tab");
  const isRow = addressCount(groups) === 1 && (isTable || hasTabs);
  const entries: ListEntry[] = [];
  /** Pieces without an address, which may belong to what follows. */
  let waiting: ListEntry[] = [];

  for (const { tokens, addresses, after } of groups) {
    if (addresses.length === 0) {
      const entry = { ...nobody(tokens), after };
      const before = entries.at(-1);
      const phone = listedPhone(tokens);
      const isPhoneOfBefore = phone && before?.email !== undefined && waiting.length === 0;
      if (isPhoneOfBefore && before.phone === undefined) {
        Object.assign(before, { end: entry.end, phone });
      } else waiting.push(phone ? { ...entry, phone } : entry);
      continue;
    }
    const found = readPiece(tokens, addresses);
    const [first] = found;
    const isBracketed = addresses[0]?.kind === "angle";
    const isLastFirst = isBracketed && first?.name !== undefined && after === "comma";
    const isNamedBefore = first?.name === undefined && (isRow || after === "tab");
    if (first && (isLastFirst || isNamedBefore) && canName(waiting, isRow)) {
      Object.assign(first, joined([...waiting, { ...first, after }], isLastFirst || hasTabs));
      entries.push(...found);
    } else entries.push(...waiting, ...found);
    waiting = [];
  }

  const last = entries.at(-1);
  if (isRow && last?.email !== undefined && last.name === undefined && canName(waiting, isRow)) {
    Object.assign(last, joined([last, ...waiting], hasTabs));
    waiting = [];
  }
  return [...entries, ...waiting];
}

/** In running text a second name may be a person to be mended. */
function canName(waiting: readonly ListEntry[], isRow: boolean): boolean {
  const names = waiting.filter(({ phone }) => phone === undefined);
  return (
    names.length <= (isRow ? NAME_COLUMNS : 1) &&
    waiting.length - names.length <= 1 &&
    names.every(({ name = "" }) => looksLikeName(name))
  );
}

/** Entries that follow each other, as one. A piece that is a number is no part of the name. */
function joined(entries: readonly ListEntry[], withCommas: boolean): Partial<ListEntry> {
  let name = "";
  for (const entry of entries) {
    const isNumber = entry.phone !== undefined && entry.email === undefined;
    if (entry.name === undefined || isNumber) continue;
    const glue = withCommas && entry.after === "comma" ? ", " : " ";
    name = name === "" ? entry.name : name + glue + entry.name;
  }
  const phone = entries.find((entry) => entry.phone !== undefined)?.phone;
  return {
    ...(entries[0] && { start: entries[0].start }),
    end: entries.at(-1)?.end ?? 0,
    ...(name !== "" && { name }),
    ...(phone !== undefined && { phone }),
  };
}

/** Where messages can be meant to go. What stands before brackets in quotes, or is the same, is their name. */
function addressesOf(tokens: readonly ListToken[]): ListToken[] {
  return tokens.filter(({ kind, value }, index) => {
    if (kind === "angle") return true;
    if (!value.includes("@")) return false;
    const next = tokens[index + 1];
    const isNamed = next?.kind === "angle";
    if (kind === "word") return !isNamed || listedEmail(next.value) !== listedEmail(value);
    return !(isNamed && kind === "quoted") && !/\s/.test(value.trim());
  });
}

function readPiece(tokens: readonly ListToken[], addresses: readonly ListToken[]): ListEntry[] {
  const entries: ListEntry[] = [];
  const isAddress = new Set(addresses);
  const [only] = addresses;
  if (only?.kind === "word" && addresses.length === 1 && /^@|@$/.test(listedEmail(only.value))) {
    // "ada @ x.org" is mended as a whole.
    return [{ start: startOf(tokens), end: endOf(tokens), email: only.value }];
  }
  let before: ListToken[] = [];
  for (const token of tokens) {
    const last = entries.at(-1);
    if (isAddress.has(token)) {
      const isNamed = token.kind === "angle" || addresses.length === 1;
      if (!isNamed && listedName(before) !== undefined) entries.push(nobody(before));
      entries.push(somebody(token, isNamed ? before : []));
      before = [];
    } else if (token.kind === "paren" && before.length === 0 && last?.email !== undefined) {
      const note = listedName([token]);
      const name = last.name && note ? `${last.name} (${note})` : (last.name ?? note);
      Object.assign(last, { end: token.end, ...(name !== undefined && { name }) });
    } else before.push(token);
  }
  if (before.length === 0) return entries;
  const last = entries.at(-1);
  const phone = listedPhone(before);
  const name = listedName(before);
  const canBeNamed = last?.name === undefined && addresses.length === 1;
  if (last && phone !== undefined) Object.assign(last, { end: endOf(before), phone });
  else if (last && (name === undefined || canBeNamed)) {
    Object.assign(last, { end: endOf(before), ...(name !== undefined && { name }) });
  } else entries.push(nobody(before));
  return entries;
}

function somebody(address: ListToken, before: readonly ListToken[]): ListEntry {
  const email = listedEmail(address.value);
  const name = listedName(before);
  const isOwnName = name !== undefined && listedEmail(name) !== email;
  return {
    start: startOf([...before, address]),
    end: address.end,
    email,
    ...(isOwnName && { name }),
  };
}

function nobody(tokens: readonly ListToken[]): ListEntry {
  const name = listedName(tokens);
  return { start: startOf(tokens), end: endOf(tokens), ...(name !== undefined && { name }) };
}

function startOf(tokens: readonly ListToken[]): number {
  return tokens[0]?.start ?? 0;
}

function endOf(tokens: readonly ListToken[]): number {
  return tokens.at(-1)?.end ?? 0;
}
