import type { Issue } from "../domain/completeness/Completeness.js";
import type { ContactInfoSnapshot } from "./ContactInfoSnapshot.js";
import {
  arrayOf,
  type Guard,
  isBoolean,
  isInstant,
  isNumber,
  isString,
  objectWith,
  oneOf,
  optional,
  recordOf,
} from "./guards.js";
import type { PortalUser, PortalUserPage } from "./PortalUser.js";

const text = optional(isString);
const instant = optional(isInstant);

const ranges = arrayOf(objectWith({ opens: isString, closes: isString }));
const issue = objectWith({ section: isString, path: isString, code: isString });

const contact = objectWith({
  id: isString,
  name: text,
  email: text,
  phone: text,
  userId: text,
  alias: optional(isBoolean),
});

const schedule = objectWith({
  id: isString,
  timeZones: arrayOf(isString),
  weekly: recordOf(ranges),
  exceptions: optional(arrayOf(objectWith({ date: isString, name: text, ranges }))),
  languages: optional(arrayOf(isString)),
  channels: optional(arrayOf(isString)),
});

const person = objectWith({ id: isString, name: isString });

const asked = { sections: arrayOf(isString), at: isInstant, by: person };

const SNAPSHOT_PARTS: Readonly<Record<string, Guard>> = {
  protocol: isNumber,
  account: objectWith({ id: isString, name: isString }),
  context: objectWith({ environment: isString, integrations: arrayOf(isString) }),
  // The domain judges the policy when it resolves it, and says which part is wrong.
  policy: objectWith({ version: isNumber, sections: arrayOf(objectWith({ id: isString })) }),
  info: objectWith({
    contacts: recordOf(arrayOf(contact)),
    supportHours: objectWith({ schedules: arrayOf(schedule) }),
  }),
  revision: isString,
  completeness: objectWith({
    status: oneOf("complete", "incomplete"),
    sections: arrayOf(objectWith({ id: isString, status: isString, issues: arrayOf(issue) })),
    currentlyDue: arrayOf(issue),
    eventuallyDue: arrayOf(issue),
    done: isNumber,
    total: isNumber,
  }),
  invitedUsers: optional(arrayOf(isString)),
  mode: oneOf("lock", "remind"),
  deadline: instant,
  overdue: optional(isBoolean),
  lapse: optional(objectWith({ since: isInstant, until: isInstant, over: optional(isBoolean) })),
  remindersLeft: optional(isNumber),
  remindAt: instant,
  waived: text,
  updatedAt: instant,
  updatedBy: optional(person),
  viewer: objectWith({
    id: isString,
    name: isString,
    email: isString,
    can: objectWith({ editContacts: isBoolean, manageUsers: isBoolean }),
  }),
  roles: arrayOf(objectWith({ id: isString, grantable: isBoolean })),
  asked: optional(arrayOf(objectWith({ ...asked, user: person }))),
  testedAt: optional(recordOf(isInstant)),
  canSendTest: optional(isBoolean),
};

const snapshot = objectWith(SNAPSHOT_PARTS);

const user = objectWith({
  id: isString,
  name: isString,
  email: isString,
  role: isString,
  status: oneOf("active", "invited", "expired"),
  invitedAt: instant,
  refusals: optional(
    objectWith({ remove: text, changeRole: text, sections: optional(arrayOf(isString)) }),
  ),
  asked: optional(objectWith(asked)),
  expiresAt: instant,
});

const userPage = objectWith({ users: arrayOf(user), nextCursor: text });

export function isSnapshot(value: unknown): value is ContactInfoSnapshot {
  return snapshot(value);
}

/** The first part of a snapshot that is missing, or is not as the protocol has it. */
export function faultOfSnapshot(value: ContactInfoSnapshot): string | undefined {
  const given: Readonly<Record<string, unknown>> = { ...value };
  return Object.keys(SNAPSHOT_PARTS).find((part) => !SNAPSHOT_PARTS[part]?.(given[part]));
}

export function isUser(value: unknown): value is PortalUser {
  return user(value);
}

export function isUserPage(value: unknown): value is PortalUserPage {
  return userPage(value);
}

const sent = objectWith({ sentAt: isInstant });

export function isSent(value: unknown): value is { sentAt: string } {
  return sent(value);
}

export function isIssues(value: unknown): value is Issue[] {
  return arrayOf(issue)(value);
}
