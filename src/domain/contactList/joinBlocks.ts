import type { ListLine } from "./ListLine.js";
import { listedName, listedPhone, looksLikeName } from "./listedTexts.js";

/** Lines that one person can have: name, job, company, address, numbers. */
const MOST_LINES = 8;

/**
 * Lines in which a person is written from top to bottom, name above address, as one line between tabs. Such people stand
 * between empty lines, or under each other without any, each beginning with a name. Other lines are left as they are.
 */
export function joinBlocks(lines: readonly ListLine[]): ListLine[] {
  const blocks: ListLine[][] = [[]];
  for (const line of lines) {
    if (line.length === 0) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.flatMap((block) => {
    const people = isPerson(block) ? [block] : peopleOf(block);
    return people.every(isPerson) ? people.map(asRow) : block;
  });
}

/** Cut before each line of words that follows an address or a number. */
function peopleOf(block: readonly ListLine[]): ListLine[][] {
  const people: ListLine[][] = [];
  let wasWords = false;
  for (const line of block) {
    const isWords = !hasAddress(line) && listedPhone(tokensOf(line)) === undefined;
    const last = people.at(-1);
    if (!last || (isWords && !wasWords)) people.push([line]);
    else last.push(line);
    wasWords = isWords;
  }
  return people;
}

/** A name, an address that is alone in its line, and what else there is of one person. */
function isPerson(block: readonly ListLine[]): boolean {
  if (block.length < 2 || block.length > MOST_LINES) return false;
  const withAddress = block.filter(hasAddress);
  const [line] = withAddress;
  if (withAddress.length !== 1 || !line || !isBareAddress(line)) return false;
  const words = block.filter((one) => one !== line && listedPhone(tokensOf(one)) === undefined);
  const [first] = words;
  return first !== undefined && looksLikeName(listedName(tokensOf(first)) ?? "");
}

function isBareAddress(line: ListLine): boolean {
  const addresses = line.flatMap((piece) => piece.addresses);
  const [address] = addresses;
  const others = tokensOf(line).filter((token) => token !== address);
  return addresses.length === 1 && address?.kind === "word" && listedName(others) === undefined;
}

function asRow(block: readonly ListLine[]): ListLine {
  return block.flatMap((line) =>
    line.map((piece, index) => (index === 0 ? { ...piece, after: "tab" as const } : piece)),
  );
}

function hasAddress(line: ListLine): boolean {
  return line.some(({ addresses }) => addresses.length > 0);
}

function tokensOf(line: ListLine) {
  return line.flatMap(({ tokens }) => tokens);
}
