import {
  arrayOf,
  type Guard,
  isBoolean,
  isString,
  optional,
  recordOf,
} from "../../client/guards.js";
import { type ContactInfo, WEEKDAYS } from "../../domain/index.js";
import { isRecord } from "../../domain/isRecord.js";

/** An object with these keys and no others. */
const exactly =
  (guards: Readonly<Record<string, Guard>>): Guard =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(guards, key)) &&
    Object.entries(guards).every(([key, guard]) => guard(value[key]));

const text = optional(isString);
const texts = arrayOf(isString);
const ranges = arrayOf(exactly({ opens: isString, closes: isString }));

const contact = exactly({
  id: isString,
  name: text,
  email: text,
  phone: text,
  userId: text,
  alias: optional(isBoolean),
});

const schedule = exactly({
  id: isString,
  timeZones: texts,
  weekly: exactly(Object.fromEntries(WEEKDAYS.map((day) => [day, ranges]))),
  exceptions: optional(arrayOf(exactly({ date: isString, name: text, ranges }))),
  languages: optional(texts),
  channels: optional(texts),
});

const rowsBySection = recordOf(arrayOf(contact));

const info = exactly({
  // A key that every object has, `__proto__` or `constructor`, is no section's.
  contacts: (value) =>
    rowsBySection(value) && isRecord(value) && !Object.keys(value).some(isInherited),
  supportHours: exactly({ schedules: arrayOf(schedule) }),
});

function isInherited(key: string): boolean {
  return key in {};
}

/**
 * Has this the form of a record, and nothing besides? Its values are not judged: half-typed text is what a draft is
 * for.
 */
export function isContactInfoShape(value: unknown): value is ContactInfo {
  return info(value);
}
