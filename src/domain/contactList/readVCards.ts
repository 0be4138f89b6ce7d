import { tidyEmail } from "../addresses/tidyEmail.js";
import type { ListEntry } from "./ListEntry.js";

const BEGIN = /^BEGIN:VCARD\b/gim;

/** A part of a text: a card, or what stands between cards. */
export interface CardPart {
  start: number;
  end: number;
  /** The person of a card, and further addresses that it has; absent between cards. */
  entries?: ListEntry[];
}

/** The vCards of a text (RFC 6350, and the older forms that mail programs write) and what stands around them. */
export function readVCards(text: string): CardPart[] {
  const parts: CardPart[] = [];
  const closing = /^END:VCARD\b/gim;
  let at = 0;
  for (const { index } of text.matchAll(BEGIN)) {
    if (index < at) continue;
    closing.lastIndex = index;
    const last = closing.exec(text);
    // Without an end there is none for those that follow either.
    if (!last) break;
    const end = last.index + last[0].length;
    parts.push({ start: at, end: index });
    parts.push({ start: index, end, entries: entriesOf(text.slice(index, end), index, end) });
    at = end;
  }
  return [...parts, { start: at, end: text.length }];
}

interface Property {
  name: string;
  parameters: string;
  value: string;
}

function entriesOf(card: string, start: number, end: number): ListEntry[] {
  const properties = propertiesOf(card);
  const given = (name: string) =>
    properties.find((one) => one.name === name && one.value !== "")?.value;
  const name = given("FN") ?? nameOf(given("N"));
  const phone = given("TEL")?.replace(/^tel:/i, "");
  const person = { start, end, ...(name && { name }), ...(phone && { phone }) };
  const emails = properties
    .filter((one) => one.name === "EMAIL")
    // What the person prefers comes first.
    .sort((one, other) => Number(isPreferred(other)) - Number(isPreferred(one)))
    .map(({ value }) => tidyEmail(value));
  return emails.length === 0
    ? [person]
    : [...new Set(emails)].map((email) => ({ ...person, email }));
}

function propertiesOf(card: string): Property[] {
  // A line that begins with a space continues the one before; one that ends with "=" is continued in the old form.
  const unfolded = card.replace(/\r\n?/g, "\n").replace(/\n[ \t]|=\n/g, "");
  return unfolded.split("\n").flatMap((line) => {
    const colon = line.indexOf(":");
    if (colon < 0) return [];
    const [key = "", ...parameters] = line.slice(0, colon).toUpperCase().split(";");
    const isQuoted = parameters.some((one) => one.includes("QUOTED-PRINTABLE"));
    const value = line.slice(colon + 1);
    return {
      // "item1.EMAIL"
      name: key.trim().split(".").at(-1) ?? "",
      parameters: parameters.join(";"),
      value: unescaped(isQuoted ? decoded(value) : value).trim(),
    };
  });
}

function isPreferred({ parameters }: Property): boolean {
  return /\bPREF\b/.test(parameters);
}

/** From `Surname;First name;…`. */
function nameOf(structured: string | undefined): string | undefined {
  const [surname = "", first = ""] = structured?.split(";") ?? [];
  return `${first} ${surname}`.trim() || undefined;
}

function unescaped(value: string): string {
  return value.replace(/\\n/gi, " ").replace(/\\([,;\\])/g, "$1");
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("%", "%25").replace(/=(?=[\dA-F]{2})/gi, "%"));
  } catch {
    return value;
  }
}
