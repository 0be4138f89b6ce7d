import type { ListEntry } from "./ListEntry.js";
import { listedEmail, listedName, listedPhone } from "./listedTexts.js";
import type { ListToken } from "./splitList.js";

/** Where messages can be meant to go. What stands before brackets in quotes, or is the same, is their name. */
export function addressesOf(tokens: readonly ListToken[]): ListToken[] {
  return tokens.filter(({ kind, value }, index) => {
    if (kind === "angle") return true;
    if (!value.includes("@")) return false;
    const next = tokens[index + 1];
    const isNamed = next?.kind === "angle";
    // "[ada@x.org](mailto:ada@x.org)" is one address, too.
    const isLinked = isNamed || next?.kind === "paren";
    if (kind === "word") return !isLinked || listedEmail(next.value) !== listedEmail(value);
    return !(isNamed && kind === "quoted") && !/\s/.test(value.trim());
  });
}

export function readPiece(
  tokens: readonly ListToken[],
  addresses: readonly ListToken[],
): ListEntry[] {
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

export function nobody(tokens: readonly ListToken[]): ListEntry {
  const name = listedName(tokens);
  return { start: startOf(tokens), end: endOf(tokens), ...(name !== undefined && { name }) };
}

function startOf(tokens: readonly ListToken[]): number {
  return tokens[0]?.start ?? 0;
}

function endOf(tokens: readonly ListToken[]): number {
  return tokens.at(-1)?.end ?? 0;
}
