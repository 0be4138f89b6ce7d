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
 * The people of one line, in order. Every word of it belongs to exactly one entry. Semicolons stand between people, but
 * for a line with one address alone: there they stand between columns, as in the tables of some countries.
 */
export function readLine(pieces: readonly ListPiece[]): ListEntry[] {
  const groups = pieces
    .map((piece) => ({ ...piece, addresses: addressesOf(piece.tokens) }))
    // Bullets, numbers and labels are nobody.
    .filter(({ tokens, addresses }) => addresses.length > 0 || listedName(tokens) !== undefined);
  const isRow = addressCount(groups) === 1 && groups.every(({ after }) => after !== "comma");
  if (isRow) return readSegment(groups.map((group) => ({ ...group, after: "tab" })));
  const segments: Group[][] = [[]];
  for (const group of groups) {
    if (group.after === "semicolon") segments.push([group]);
    else segments.at(-1)?.push(group);
  }
  return segments.flatMap(readSegment);
}

function addressCount(groups: readonly Group[]): number {
  return groups.reduce((sum, { addresses }) => sum + addresses.length, 0);
}

function readSegment(groups: readonly Group[]): ListEntry[] {
  const isOfOne = addressCount(groups) === 1;
  const isTable = groups.some(({ after }) => after === "tab");
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
    const isNamedBefore = first?.name === undefined && (isOfOne || after === "tab");
    if (first && (isLastFirst || isNamedBefore) && canName(waiting, isTable)) {
      Object.assign(first, joined([...waiting, { ...first, after }]));
      entries.push(...found);
    } else entries.push(...waiting, ...found);
    waiting = [];
  }

  const last = entries.at(-1);
  if (
    isOfOne &&
    last?.email !== undefined &&
    last.name === undefined &&
    canName(waiting, isTable)
  ) {
    Object.assign(last, joined([last, ...waiting]));
    waiting = [];
  }
  return [...entries, ...waiting];
}

/** In running text a second name may be a person to be mended. */
function canName(waiting: readonly ListEntry[], isTable: boolean): boolean {
  const names = waiting.filter(({ phone }) => phone === undefined);
  return (
    names.length <= (isTable ? NAME_COLUMNS : 1) &&
    waiting.length - names.length <= 1 &&
    names.every(({ name = "" }) => looksLikeName(name))
  );
}

/** Entries that follow each other, as one. A piece that is a number is no part of the name. */
function joined(entries: readonly ListEntry[]): Partial<ListEntry> {
  let name = "";
  for (const entry of entries) {
    const isNumber = entry.phone !== undefined && entry.email === undefined;
    if (entry.name === undefined || isNumber) continue;
    const glue = entry.after === "comma" ? ", " : " ";
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
