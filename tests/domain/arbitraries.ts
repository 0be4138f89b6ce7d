import fc from "fast-check";
import {
  type Contact,
  type ContactInfo,
  type ContactPolicy,
  type Requirements,
  resolveRequirements,
  type SectionRequirement,
  type SectionRule,
  type SupportSchedule,
  type TimeRange,
  WEEKDAYS,
} from "../../src/domain/index.js";

const CHANNEL_RULES = ["required", "optional", "hidden"] as const;
const REACH = ["email", "phone"];
const ENVIRONMENTS = ["live", "test"];
const INTEGRATIONS = ["orders", "bookings"];

/** What people type into a field: good values, bad ones, and blanks. */
const name = fc.oneof(fc.constantFrom("Jordan Bell", " Robin ", "", "  "), fc.string());
const email = fc.oneof(
  fc.emailAddress(),
  fc.constantFrom("duty@northwind.example", " j@a.pl ", "a@b", ""),
  fc.string(),
);
const phone = fc.oneof(
  fc.constantFrom("+48 22 123 45 67", "+48221234567;ext=12", "22 123 45 67", "", "0048221234567"),
  fc.string(),
);

const contact: fc.Arbitrary<Contact> = fc
  .record(
    {
      id: fc.uuid(),
      name,
      email,
      phone,
      userId: fc.constantFrom("u-1", "u-2", "u-3", ""),
      alias: fc.boolean(),
    },
    { requiredKeys: ["id"] },
  )
  .map((row) => ({ ...row }));

const time = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 24 }), fc.constantFrom("00", "30"))
    .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`),
  fc.constantFrom("9", "", "0900", "nine"),
);

const range: fc.Arbitrary<TimeRange> = fc.record({ opens: time, closes: time });

const week = fc
  .tuple(...WEEKDAYS.map(() => fc.array(range, { maxLength: 2 })))
  .map((days) => Object.fromEntries(WEEKDAYS.map((day, index) => [day, days[index] ?? []])))
  .map((days) => days as SupportSchedule["weekly"]);

const schedule: fc.Arbitrary<SupportSchedule> = fc.record(
  {
    id: fc.uuid(),
    timeZones: fc.array(fc.constantFrom("Europe/Warsaw", "UTC", "+01:00", " "), { maxLength: 3 }),
    weekly: week,
    exceptions: fc.array(
      fc.record({
        date: fc.constantFrom("2026-12-24", "2026-12-25", "2026-02-30"),
        ranges: fc.array(range, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    languages: fc.array(fc.constantFrom("pl", "en", ""), { maxLength: 2 }),
  },
  { requiredKeys: ["id", "timeZones", "weekly"] },
);

const sectionRule = fc
  .record(
    {
      source: fc.constantFrom("anyone", "portal-users"),
      audience: fc.constantFrom("operator", "end-users"),
      integrations: fc.subarray(INTEGRATIONS),
      editableIn: fc.subarray(ENVIRONMENTS, { minLength: 1 }),
      required: fc.boolean(),
      max: fc.integer({ min: 2, max: 5 }),
      name: fc.constantFrom(...CHANNEL_RULES),
      email: fc.constantFrom(...CHANNEL_RULES),
    },
    { requiredKeys: ["audience", "required", "name", "email"] },
  )
  .map(({ name, email, ...rule }) => ({
    ...rule,
    kind: "contacts",
    channels: { name, email, phone: email === "hidden" ? "required" : "optional" },
    ...(email === "optional" && rule.source !== "portal-users" && { reachableBy: REACH }),
  }))
  .map((rule) => rule as Omit<SectionRule, "id">);

/** Policies of any host: own sections, deferred ones, ones that only some accounts have. */
const policy: fc.Arbitrary<ContactPolicy> = fc
  .tuple(fc.array(sectionRule, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean())
  .map(([rules, hasHours, requiresHours]) => ({
    id: "any",
    version: 1,
    environments: ENVIRONMENTS,
    launchEnvironment: "live",
    sections: [
      ...rules.map((rule, index) => ({ id: `section${index}`, ...rule })),
      ...(hasHours ? [hoursRule(requiresHours)] : []),
    ],
  }));

function hoursRule(required: boolean): SectionRule {
  return { id: "supportHours", kind: "supportHours", audience: "end-users", required };
}

export const requirements: fc.Arbitrary<Requirements> = fc
  .tuple(policy, fc.constantFrom(...ENVIRONMENTS), fc.subarray(INTEGRATIONS))
  .map(([any, environment, integrations]) =>
    resolveRequirements(any, { environment, integrations }),
  );

/** A record as somebody may be typing it, for the sections that are there. */
export function typedInfo({ sections }: Requirements): fc.Arbitrary<ContactInfo> {
  const contacts = sections
    .filter(({ kind }) => kind === "contacts")
    .map(
      ({ id }) =>
        [
          id,
          fc.option(fc.uniqueArray(contact, { maxLength: 4, selector: ({ id }) => id }), {
            nil: undefined,
          }),
        ] as const,
    );
  const hasHours = sections.some(({ kind }) => kind === "supportHours");
  return fc.record({
    contacts: fc.record(Object.fromEntries(contacts)).map(withoutUndefined),
    supportHours: fc.record({
      schedules: fc.uniqueArray(schedule, {
        maxLength: hasHours ? 2 : 0,
        selector: ({ id }) => id,
      }),
    }),
  });
}

/** Requirements with a record for them. */
export const typed = requirements.chain((any) =>
  typedInfo(any).map((info) => ({ requirements: any, info })),
);

function withoutUndefined(
  contacts: Record<string, Contact[] | undefined>,
): ContactInfo["contacts"] {
  return Object.fromEntries(
    Object.entries(contacts).flatMap(([id, rows]) => (rows ? [[id, rows] as const] : [])),
  );
}

export function isContacts({ kind }: SectionRequirement): boolean {
  return kind === "contacts";
}
