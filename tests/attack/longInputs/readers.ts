import { createHttpClient } from "../../../src/client/http/index.js";
import { retryAfterMilliseconds } from "../../../src/client/http/retryAfterMilliseconds.js";
import { checkHref } from "../../../src/components/HelpLinks/checkHref.js";
import { findLanguages } from "../../../src/components/SupportHoursPicker/findLanguages.js";
import { parseContactList } from "../../../src/domain/contactList/parseContactList.js";
import * as domain from "../../../src/domain/index.js";
import { parseAsked } from "../../../src/domain/parseAsked.js";
import { parseRequest } from "../../../src/domain/parseRequest.js";
import { readPhone, showPhone } from "../../../src/domain/phones/numberingPlans.js";
import { findTimeZones } from "../../../src/domain/timeZones/findTimeZones.js";
import { timeZoneTable } from "../../../src/domain/timeZones/timeZoneTable.js";
import { parseFieldPath } from "../../../src/form/parseFieldPath.js";
import { formatMessage, formatPlural } from "../../../src/messages/index.js";
import { en } from "../../../src/messages/locales/en.js";
import { matchRoute } from "../../../src/server/http/matchRoute.js";
import { createContactGateHandler } from "../../../src/server/index.js";
import { SafeError } from "../../../src/server/SafeError.js";
import { createTestDirectory } from "../../server/support/createTestDirectory.js";
import { createTestStore } from "../../server/support/createTestStore.js";

const policy = domain.createActionsCenterPolicy({ merchantIntegrations: ["ordering"] });
const context = { environment: "production", integrations: ["ordering"] };
const requirements = domain.resolveRequirements(policy, context);
const AT = new Date("2026-07-01T12:00:00Z");
const DAY = { from: AT, to: new Date("2026-07-02T12:00:00Z") };
const WORDS = { open: "Support", special: "Support ({name})" };

/** A record with the text wherever a record has one, and ten thousand rows of it. */
function infoOf(text: string): domain.ContactInfo {
  const id = domain.newId();
  const row = { id, name: text, email: text, phone: text, userId: text };
  const range = { opens: text, closes: text };
  const schedule = {
    id,
    timeZones: [text, "Europe/Warsaw"],
    weekly: { ...domain.closedWeek(), monday: [range, { opens: "09:00", closes: "17:00" }] },
    exceptions: [{ date: text, name: text, ranges: [range] }],
    languages: [text],
    channels: [text],
  };
  return {
    contacts: { technicalEmergency: [row], alert: [row], [text]: [row] },
    supportHours: { schedules: [schedule] },
  };
}

/** What opens a portal, with the text wherever a server has one. */
const accessOf = (text: string): domain.AccessFacts => ({
  completeness: { status: "incomplete" },
  mode: "remind",
  deadline: text,
  waived: text,
  lapse: { since: text, until: text },
});

const FORMAT = { words: en.hours.text, locale: "en" };

const mergeOf = (text: string) =>
  domain.mergeContactInfo(infoOf(text), infoOf(`${text}a`), infoOf(`${text}b`), requirements);

const hoursOf = (text: string) => infoOf(text).supportHours;
const rows = Array.from({ length: 10_000 }, () => ({ id: domain.newId(), name: "A" }));
const manyRows = { contacts: { technicalEmergency: rows }, supportHours: { schedules: [] } };
const keysOf = (text: string) =>
  Array.from({ length: 10_000 }, (_, i) => [text.slice(0, 9) + i, 1]);
const many = (text: string) => Array.from({ length: 10_000 }, (_, i) => text.slice(0, 9) + i);
const zones = timeZoneTable({ locale: "en" });

const ORIGIN = "https://portal.example";
const PRINCIPAL = {
  account: { id: "acme", name: "Acme" },
  user: { id: "u-1", name: "Ada", email: "ada@acme.example" },
  can: { editContacts: true, manageUsers: true },
  context,
};
const handler = createContactGateHandler({
  sendTest: async () => {},
  bodyLimit: 2 ** 24,
  store: createTestStore(),
  users: createTestDirectory({ acme: [] }, [{ id: "editor", grantable: true }]),
  authenticate: async () => PRINCIPAL,
  policy,
});

const HEADERS = ["if-match", "idempotency-key", "content-type", "origin", "contact-gate-query"];

/** The text in each header that is read, in the path, in a claim and in the body. */
async function send(text: string): Promise<void> {
  const encoded = encodeURIComponent(wellFormed(text));
  const call = (
    method: string,
    path: string,
    { headers = {}, claims = "account=acme", body }: SentCall = {},
  ) => {
    const usual = { "if-match": '"none"', "idempotency-key": "k", origin: ORIGIN };
    const type = { "content-type": "application/json" };
    const url = `${ORIGIN}/api${path}?${claims}&environment=production`;
    const init = { method, headers: { ...usual, ...type, ...headers }, ...(body && { body }) };
    return handler(new Request(url, init));
  };
  const sendable = /^[\t -~]*$/.test(text) ? text : encoded;
  for (const name of HEADERS) {
    await call("PUT", "/contact-info", { headers: { [name]: sendable }, body: "{}" });
    await call("POST", "/users/u-2/invitation", { headers: { [name]: sendable }, body: "{}" });
    await call("GET", "/users", { headers: { [name]: sendable } });
  }
  await call("GET", "/users", { claims: `account=acme&cursor=${encoded}` });
  await call("GET", "/contact-info", { claims: `account=${encoded}` });
  await call("DELETE", `/users/${encoded}`);
  await call("PUT", "/contact-info", { body: text });
  const invitation = { name: text, email: text, role: text };
  await call("POST", "/users", { body: JSON.stringify(invitation) });
  const asked = { message: text, sections: many(text) };
  const ida = { name: "Ida", email: "ida@x.example", role: "editor" };
  await call("POST", "/users", { body: JSON.stringify({ ...ida, ...asked }) });
  const request = { users: many(text), ...asked };
  await call("POST", "/contact-info/requests", { body: JSON.stringify(request) });
  const contact = { section: text, id: text };
  await call("POST", "/contact-info/tests", { body: JSON.stringify(contact) });
}

/** As text arrives over a network. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

interface SentCall {
  headers?: Record<string, string>;
  claims?: string;
  body?: string;
}

/** What the client makes of an answer that is anything but what it should be. */
async function answer(text: string): Promise<void> {
  for (const status of [200, 422]) {
    const client = createHttpClient({
      baseUrl: "https://portal.example/api",
      account: "acme",
      environment: "production",
      fetch: async () => new Response(wellFormed(text), { status }),
    });
    await client.load().catch(() => undefined);
  }
}

const ignoringRefusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (!(error instanceof domain.PolicyError) && !(error instanceof TypeError)) throw error;
  }
};

/** Every public function of the domain that is given text of strangers. */
export const DOMAIN_READERS: Record<string, (text: string) => unknown> = {
  adviseContactInfo: (text) => domain.adviseContactInfo(infoOf(text), requirements),
  canonicalTimeZone: domain.canonicalTimeZone,
  closingTime: (text) => domain.closingTime(accessOf(text)),
  completenessOf: (text) => domain.evaluateCompleteness(infoOf(text), requirements),
  contactInfoSchema: (text) =>
    domain.contactInfoSchema(requirements).isValidSync(JSON.parse(JSON.stringify(infoOf(text)))),
  contactIssues: (text) => {
    const [section] = requirements.sections;
    const [row] = infoOf(text).contacts.technicalEmergency ?? [];
    return section && row && domain.contactIssues(row, section, "/contacts/a/0");
  },
  closesOpenPortal: (text) => domain.closesOpenPortal(accessOf(text), 0),
  coverage: (text) => domain.coverage(hoursOf(text), DAY),
  coverageGaps: (text) => domain.coverageGaps(hoursOf(text), DAY),
  evaluateCompleteness: (text) => domain.evaluateCompleteness(infoOf(text), requirements),
  evaluateSection: (text) =>
    requirements.sections.map((section) => domain.evaluateSection(section, infoOf(text))),
  formatPhone: domain.formatPhone,
  formatRanges: (text) => domain.formatRanges([{ opens: text, closes: text }], FORMAT),
  formatSupportHours: (text) => domain.formatSupportHours(hoursOf(text), FORMAT),
  formatTimeOfDay: (text) => domain.formatTimeOfDay(text, { locale: "en", hourCycle: "h12" }),
  formatWeek: (text) =>
    hoursOf(text).schedules.map(({ weekly }) => domain.formatWeek(weekly, FORMAT)),
  fromOsm: (text) => [
    domain.fromOsm(text, { timeZone: "Europe/Warsaw" }),
    domain.fromOsm(text.slice(0, 2000), { timeZone: text }),
  ],
  hasLookAlikes: domain.hasLookAlikes,
  hourCycleOf: domain.hourCycleOf,
  isPortalOpen: (text) => domain.isPortalOpen(accessOf(text), 0),
  isAlreadySaved: (text) => domain.isAlreadySaved(infoOf(text), infoOf(text), requirements),
  isBlankContact: (text) => domain.isBlankContact({ id: text, name: text, email: text }),
  isEmail: (text) => [domain.isEmail(text), domain.isEmail(text, { international: true })],
  isOpenAt: (text) => domain.isOpenAt(hoursOf(text), AT),
  isSameContactInfo: (text) => domain.isSameContactInfo(infoOf(text), infoOf(text), requirements),
  isSameTimeZone: (text) => domain.isSameTimeZone(text, `${text}a`),
  isTimeZone: domain.isTimeZone,
  lapseOf: (text) => domain.lapseOf({ status: "lapsed", since: text, due: [] }, 14, 0),
  localWeek: (text) => domain.localWeek(hoursOf(text), { timeZone: "Europe/Warsaw", from: AT }),
  mendSupportHours: (text) => domain.mendSupportHours(hoursOf(text)),
  mergeContactInfo: (text) => mergeOf(text),
  nextChange: (text) => domain.nextChange(hoursOf(text), AT),
  normalizeContactInfo: (text) => domain.normalizeContactInfo(infoOf(text), requirements),
  normalizePhone: domain.normalizePhone,
  parseContactInfo: (text) => [
    domain.parseContactInfo(infoOf(text), requirements),
    domain.parseContactInfo(manyRows, requirements),
    domain.parseContactInfo(Object.fromEntries(keysOf(text)), requirements),
  ],
  parseHoursText: (text) => domain.parseHoursText(text, FORMAT),
  parseTime: domain.parseTime,
  presentContactInfo: (text) => domain.presentContactInfo(infoOf(text), requirements),
  reconcileContactInfo: (text) =>
    domain.reconcileContactInfo(infoOf(text), infoOf(`${text}a`), requirements),
  resolveClashes: (text) => {
    const merge = mergeOf(text);
    return domain.resolveClashes(merge, { [text]: "mine" });
  },
  resolveRequirements: (text) =>
    ignoringRefusal(() => domain.resolveRequirements({ ...policy, id: text }, context)),
  reviewSave: (text) => domain.reviewSave(infoOf(text), infoOf(text), requirements, new Map()),
  supportEmailOf: (text) => domain.supportEmailOf(infoOf(text), requirements),
  suggestEmail: (text) => domain.suggestEmail(text),
  supportHoursIssues: (text) => {
    const section = requirements.sections.find(({ kind }) => kind === "supportHours");
    return section && domain.supportHoursIssues(hoursOf(text), section);
  },
  toEndUserInfo: (text) => domain.toEndUserInfo(infoOf(text), requirements),
  toICalendar: (text) => domain.toICalendar(hoursOf(text), { words: WORDS, years: 1, now: AT }),
  toOsm: (text) => domain.toOsm(hoursOf(text)),
  toSchemaOrg: (text) => domain.toSchemaOrg(hoursOf(text)),
};

/** Public functions of the domain that take no text of strangers, or only what one of the above has let through. */
export const WITHOUT_TEXT = [
  "closedWeek",
  "createActionsCenterPolicy",
  "emptyContactInfo",
  "fitMessages",
  "fitMessages",
  "isBlankRow",
  "isMissingCode",
  "issuesFromSchemaError",
  "newId",
  "portalUserIds",
  "refreshPortalUsers",
  "standingOf",
];

export const READERS: Record<string, (text: string) => unknown> = {
  ...DOMAIN_READERS,
  "the handler": send,
  "the HTTP client": answer,
  SafeError: (text) => SafeError.of("GET x", Object.assign(new Error(text), { code: text })).stack,
  checkHref: (text) => ignoringRefusal(() => checkHref(text, "supportHref")),
  findLanguages: (text) => findLanguages(["en", "pl"], text, "en"),
  readPhone: (text) => [
    readPhone(text, "PL"),
    readPhone(text.slice(0, 40), "US"),
    readPhone("1", text),
  ],
  parseContactList: (text) => [
    parseContactList(text),
    parseContactList(`a@b.example\t${text}`, { international: true, known: [text], room: 1 }),
  ],
  showPhone,
  findTimeZones: (text) => findTimeZones(text, zones, AT),
  formatMessage: (text) => [formatMessage(text, { a: "b" }), formatMessage("{a}", { a: text })],
  formatPlural: (text) => formatPlural({ one: text, other: text }, 2, "en"),
  matchRoute: (text) => matchRoute(`/api/users/${text}`, "/api"),
  parseAsked: (text) => parseAsked({ message: text, sections: many(text) }, new Set(["alert"])),
  parseRequest: (text) =>
    parseRequest({ users: many(text), sections: [text], message: text.slice(0, 500) }, new Set()),
  parseFieldPath: (text) => parseFieldPath(`/contacts/${text}`, requirements.sections),
  retryAfterMilliseconds: (text) => retryAfterMilliseconds(text, 0),
};
