import type { Contact, ContactInfo } from "../../domain/record/ContactInfo.js";
import type { SupportSchedule } from "../../domain/record/SupportHours.js";

/**
 * What differs between two records, for an audit trail: JSON Pointers by row id, `/contacts/alert/<id>/userId`, and
 * `/contacts/alert/<id>` for a row that is new or gone. No values.
 */
export function changedPaths(before: ContactInfo, after: ContactInfo): string[] {
  const sections = new Set([...Object.keys(before.contacts), ...Object.keys(after.contacts)]);
  return [
    ...[...sections].flatMap((section) =>
      changedRows(
        `/contacts/${section.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        before.contacts[section] ?? [],
        after.contacts[section] ?? [],
      ),
    ),
    ...changedRows(
      "/supportHours/schedules",
      before.supportHours.schedules,
      after.supportHours.schedules,
    ),
  ];
}

function changedRows<Row extends Contact | SupportSchedule>(
  path: string,
  before: readonly Row[],
  after: readonly Row[],
): string[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map((row) => row.id));
  return [
    ...before.filter((row) => !kept.has(row.id)).map((row) => `${path}/${row.id}`),
    ...after.flatMap((row) => changedFields(`${path}/${row.id}`, old.get(row.id), row)),
  ];
}

function changedFields<Row extends object>(
  path: string,
  before: Row | undefined,
  after: Row,
): string[] {
  if (!before) return [path];
  const fields = new Map<string, unknown>(Object.entries(before));
  const names = new Set([...fields.keys(), ...Object.keys(after)]);
  const now = new Map<string, unknown>(Object.entries(after));
  return [...names]
    .filter((name) => JSON.stringify(fields.get(name)) !== JSON.stringify(now.get(name)))
    .map((name) => `${path}/${name}`);
}
