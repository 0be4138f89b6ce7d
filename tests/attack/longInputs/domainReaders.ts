import * as exchange from "../../../src/domain/hoursExchange/index.js";
import * as domain from "../../../src/domain/index.js";
import { en } from "../../../src/messages/locales/en.js";

export const policy = domain.createActionsCenterPolicy({ merchantIntegrations: ["ordering"] });
export const context = { environment: "production", integrations: ["ordering"] };
export const requirements = domain.resolveRequirements(policy, context);
export const AT = new Date("2026-07-01T12:00:00Z");
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
export const ignoringRefusal = (work: () => unknown) => {
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
  completenessOf: (text) =>
    domain.completenessOf(
      requirements.sections.map((section) => domain.evaluateSection(section, infoOf(text))),
      requirements,
    ),
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
    exchange.fromOsm(text, { timeZone: "Europe/Warsaw" }),
    exchange.fromOsm(text.slice(0, 2000), { timeZone: text }),
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
  toICalendar: (text) => exchange.toICalendar(hoursOf(text), { words: WORDS, years: 1, now: AT }),
  toOsm: (text) => exchange.toOsm(hoursOf(text)),
  toSchemaOrg: (text) => exchange.toSchemaOrg(hoursOf(text)),
};

/** Public functions of the domain that take no text of strangers, or only what one of the above has let through. */
export const WITHOUT_TEXT = [
  "closedWeek",
  "createActionsCenterPolicy",
  "emptyContactInfo",
  "fitMessages",
  "isBlankRow",
  "isMissingCode",
  "issuesFromSchemaError",
  "newId",
  "portalUserIds",
  "refreshPortalUsers",
  "standingOf",
];
