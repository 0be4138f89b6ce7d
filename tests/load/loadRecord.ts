import type { Contact, ContactInfo } from "../../src/domain/index.js";

/** Each writer has one contact of its own in the record that it shares with others. */
export const SECTION = "technicalEmergency";

export function accountOf(writer: number, accounts: number): string {
  return `account-${writer % accounts}`;
}

/** The id of a writer's contact, the same in every process. */
export function rowId(writer: number): string {
  return `00000000-0000-4000-8000-${String(writer).padStart(12, "0")}`;
}

/** The record with the writer's contact as its `turn`-th write leaves it, and everybody else's as they were. */
export function withTurn(info: ContactInfo, writer: number, turn: number): ContactInfo {
  const id = rowId(writer);
  const own: Contact = { id, name: `Writer ${writer}`, email: `turn-${turn}@load.example` };
  const rows = info.contacts[SECTION] ?? [];
  const others = rows.filter((row) => row.id !== id);
  return { ...info, contacts: { ...info.contacts, [SECTION]: [...others, own] } };
}

/** Which of the writer's writes the record holds; 0 for none. */
export function turnIn(info: ContactInfo, writer: number): number {
  const row = info.contacts[SECTION]?.find(({ id }) => id === rowId(writer));
  return Number(/^turn-(\d{1,9})@/.exec(row?.email ?? "")?.[1] ?? 0);
}
