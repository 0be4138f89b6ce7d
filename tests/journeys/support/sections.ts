/** The sections in which a contact is typed, by the names that assistive technology reads. */
export const TYPED_SECTIONS = [
  "Technical emergency contacts",
  "Technical non-emergency contacts",
  "Operational contact for merchant issues",
  "Operational contact, for the operator",
  "Operational contact, to be shared with end users",
] as const;

export type TypedSection = (typeof TYPED_SECTIONS)[number];

/** What is typed into a section: its own name and address, both of which `TYPED` finds in a log. */
export function contactFor(section: TypedSection): { name: string; email: string; phone: string } {
  const number = TYPED_SECTIONS.indexOf(section) + 1;
  return {
    name: `Typed Person ${number}`,
    email: `typed.${number}@northwind.example`,
    phone: `+48 22 555 01 0${number}`,
  };
}
