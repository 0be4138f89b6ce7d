import type { SectionRequirement } from "../domain/policy/Requirements.js";

/** A place in the form that a path may name. */
export type FieldPlace =
  | { kind: "contact"; section: string; index: number; field: ContactField }
  | { kind: "section"; section: string }
  | { kind: "hours"; section: string; path: string };

const CONTACT_FIELDS = ["name", "email", "phone", "userId", "alias"] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

function isContactField(name: string | undefined): name is ContactField {
  return (CONTACT_FIELDS as readonly (string | undefined)[]).includes(name);
}

/**
 * The only way from a path to a place: sections that exist, whole numbers, known fields. Anything else, `__proto__`
 * included, is `undefined`, and nothing is ever written along a path.
 */
export function parseFieldPath(
  path: string,
  sections: readonly SectionRequirement[],
): FieldPlace | undefined {
  const [root, kind, ...rest] = path.split("/");
  if (root !== "") return undefined;
  if (kind === "supportHours") {
    const section = sections.find((one) => one.kind === "supportHours");
    return section ? { kind: "hours", section: section.id, path } : undefined;
  }
  const [id, row, field, ...more] = rest;
  const section = sections.find((one) => one.kind === "contacts" && one.id === id);
  if (kind !== "contacts" || !section || more.length > 0) return undefined;
  if (row === undefined) return { kind: "section", section: section.id };
  if (!/^\d{1,6}$/.test(row)) return undefined;
  if (field === undefined) return { kind: "section", section: section.id };
  if (!isContactField(field)) return undefined;
  return { kind: "contact", section: section.id, index: Number(row), field };
}
