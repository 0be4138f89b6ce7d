import {
  array,
  boolean,
  type ISchema,
  lazy,
  mixed,
  object,
  type Schema,
  string,
  type TestContext,
  ValidationError,
} from "yup";
import type { Issue, IssueCode } from "./completeness/Completeness.js";
import { contactIssues } from "./completeness/contactIssues.js";
import { isMissingCode } from "./completeness/isMissingCode.js";
import { supportHoursIssues } from "./completeness/supportHoursIssues.js";
import { isUuid } from "./isUuid.js";
import { isSpeakableKey, toJsonPointer, toYupPath } from "./jsonPointer.js";
import { LIMITS } from "./limits.js";
import type { Requirements, SectionRequirement } from "./policy/Requirements.js";
import type { Contact, ContactInfo } from "./record/ContactInfo.js";
import { isBlankRow } from "./record/isBlankRow.js";
import { issuesFromSchemaError } from "./record/issuesFromSchemaError.js";
import { type RowFault, repeats } from "./record/repeats.js";
import { type SupportHours, WEEKDAYS } from "./record/SupportHours.js";
import { hasControlCharacter } from "./texts/hasControlCharacter.js";

type Field = ISchema<unknown>;

/** More unknown keys than these are not listed one by one. */
const MOST_UNKNOWN_KEYS = 20;

/**
 * yup: is a record well formed? Strict: nothing is coerced, nothing unknown is let through, and whatever a JSON
 * document can hold, `__proto__` and `constructor` included, ends in a `ValidationError`, never in another error. What
 * is merely missing passes, because it may be saved and finished later (R12); `evaluateCompleteness` finds it. Each
 * error's message is an {@link IssueCode}; `issuesFromSchemaError` reads them.
 */
export function contactInfoSchema(requirements: Requirements): Schema<ContactInfo> {
  const contacts: Record<string, Field> = {};
  let supportHours = foreignSection("supportHours", requirements);
  for (const id of requirements.absentSections) {
    if (id !== "supportHours") contacts[id] = foreignSection(id, requirements);
  }
  for (const section of requirements.sections) {
    if (section.kind === "supportHours") supportHours = supportHoursField(section);
    else contacts[section.id] = contactsField(section);
  }
  const record = shape({
    contacts: required(shape(contacts, "section_unknown")),
    supportHours,
  });
  return required(record) as unknown as Schema<ContactInfo>;
}

/** Every reason why this JSON is not a well-formed record, without yup's own types. */
export function contactInfoIssues(json: unknown, requirements: Requirements): Issue[] {
  try {
    contactInfoSchema(requirements).validateSync(json, { abortEarly: false });
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return issuesFromSchemaError(error, requirements);
    throw error;
  }
}

/** A section that this account does not have: nothing may be sent for it (R7). */
function foreignSection(id: string, { absentSections }: Requirements): Field {
  const code: IssueCode = absentSections.includes(id) ? "section_absent" : "section_unknown";
  return mixed()
    .nullable()
    .test("foreign", code, (value) => value === undefined || isEmptySection(value));
}

function isEmptySection(value: unknown): boolean {
  const rows =
    typeof value === "object" && value !== null && "schedules" in value ? value.schedules : value;
  return Array.isArray(rows) && rows.length === 0;
}

function contactsField(section: SectionRequirement): Field {
  // The copies of a portal user are as long as the host's directory has them, and nobody judges them (R4).
  const isCopy = section.source === "portal-users";
  const contact = required(
    shape({
      id: id(),
      name: isCopy ? text(Number.POSITIVE_INFINITY) : line(LIMITS.name),
      email: text(isCopy ? Number.POSITIVE_INFINITY : LIMITS.email),
      phone: text(LIMITS.phone),
      userId: text(LIMITS.userId),
      alias: boolean().typeError("invalid_type").nonNullable("invalid_type"),
    }),
  );
  const judged = contact.test("contact", function (value) {
    if (!section.editable || !contact.isValidSync(value)) return true;
    const row = value as unknown as Contact;
    if (section.source === "anyone" && isBlankRow(row, section)) return true;
    return refuse(this, contactIssues(row, section, toJsonPointer(this.path)));
  });
  return list(judged, limitOf(section), (rows) => [
    ...repeats(rows, "id", "duplicate_id"),
    ...(section.editable && section.source === "portal-users"
      ? repeats(rows, "userId", "duplicate_user")
      : []),
  ]);
}

function supportHoursField(section: SectionRequirement): Field {
  const range = required(shape({ opens: hourText(), closes: hourText() }));
  const ranges = list(range, LIMITS.rangesPerDay);
  const exception = required(
    shape({
      date: required(text(LIMITS.date, "hours_invalid_date")),
      name: line(LIMITS.name),
      ranges: requiredList(range, LIMITS.rangesPerDay),
    }),
  );
  const schedule = required(
    shape({
      id: id(),
      timeZones: requiredList(
        required(text(LIMITS.timeZone, "hours_unknown_time_zone")),
        LIMITS.timeZones,
      ),
      weekly: required(shape(Object.fromEntries(WEEKDAYS.map((day) => [day, ranges])))),
      exceptions: list(exception, LIMITS.exceptions),
      languages: list(required(line(LIMITS.languageTag)), LIMITS.languages),
      channels: list(required(line(LIMITS.supportChannel)), LIMITS.supportChannels),
    }),
  );
  const hours = shape({
    schedules: requiredList(schedule, limitOf(section), (rows) =>
      repeats(rows, "id", "duplicate_id"),
    ),
  });
  return hours.test("hours", function (value) {
    if (value === undefined || !section.editable || !hours.isValidSync(value)) return true;
    return refuse(this, supportHoursIssues(value as unknown as SupportHours, section));
  });
}

/** Of what the domain found, what keeps a record from being stored. */
function refuse(context: TestContext, issues: readonly Issue[]): true | ValidationError {
  return refusal(
    issues
      .filter(({ code }) => !isMissingCode(code))
      .map(({ path, code, params }) =>
        context.createError({
          path: toYupPath(path),
          message: code,
          ...(params && { params: { issueParams: params } }),
        }),
      ),
  );
}

function refusal(errors: ValidationError[]): true | ValidationError {
  return errors.length === 0 || new ValidationError(errors);
}

/** What can't be edited here is compared with what is stored, not judged (R4). */
function limitOf({ editable, max }: SectionRequirement): number {
  return editable ? max : LIMITS.rowsPerSection;
}

/** An object with these keys and no others. */
function shape(fields: Record<string, Field>, unknownCode: IssueCode = "unknown_key") {
  return object(fields)
    .strict()
    .typeError("invalid_type")
    .nonNullable("invalid_type")
    .test("known", unknownCode, function (value: object | undefined) {
      const unknown = Object.keys(value ?? {}).filter((key) => !Object.hasOwn(fields, key));
      const paths = new Set(unknown.slice(0, MOST_UNKNOWN_KEYS).map((key) => pathOf(this, key)));
      return refusal([...paths].map((path) => this.createError({ path, message: unknownCode })));
    });
}

function pathOf({ path }: TestContext, key: string): string {
  if (!isSpeakableKey(key)) return path;
  return path ? `${path}.${key}` : key;
}

function required<Type extends Schema>(schema: Type): Type {
  return schema.defined("invalid_type").nonNullable("invalid_type") as Type;
}

function text(max: number, code: IssueCode = "too_long") {
  return string()
    .typeError("invalid_type")
    .nonNullable("invalid_type")
    .test("length", code, function (value) {
      if (value === undefined || value.length <= max) return true;
      return this.createError({
        message: code,
        ...(code === "too_long" && { params: { issueParams: { max } } }),
      });
    });
}

/** A name, or another text that is shown in a line of its own. */
function line(max: number) {
  return text(max).test(
    "line",
    "invalid_type",
    (value) => value === undefined || !hasControlCharacter(value),
  );
}

function hourText() {
  return required(text(LIMITS.time, "hours_invalid_time"));
}

function id() {
  return string()
    .typeError("invalid_id")
    .nonNullable("invalid_id")
    .test("id", "invalid_id", (value) => value !== undefined && isUuid(value));
}

/** A list too long is refused as a whole, so that a huge one costs nothing. */
function list(entry: Field, max: number, faults: (rows: unknown[]) => RowFault[] = () => []) {
  return lazy((value: unknown) => {
    const rows = array().typeError("invalid_type").nonNullable("invalid_type");
    if (!Array.isArray(value)) return rows;
    if (value.length <= max) {
      return rows.of(entry).test("rows", function () {
        return refusal(
          faults(value).map(({ path, code }) =>
            this.createError({ path: `${this.path}${path}`, message: code }),
          ),
        );
      });
    }
    return rows.test("most", function () {
      return this.createError({ message: "too_many", params: { issueParams: { max } } });
    });
  });
}

function requiredList(...parameters: Parameters<typeof list>): Field {
  const given = list(...parameters);
  const absent = mixed().defined("invalid_type");
  return lazy((value: unknown) => (value === undefined ? absent : given.resolve({ value })));
}
