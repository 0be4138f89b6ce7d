import fc from "fast-check";
import {
  type Contact,
  type ContactInfo,
  closedWeek,
  type SectionRequirement,
  type SupportSchedule,
  type TimeRange,
  WEEKDAYS,
} from "../../../src/domain/index.js";

type Edit = (info: ContactInfo, sections: readonly SectionRequirement[]) => void;

const text = fc.constantFrom("Ada", "Robin", "Jo", "Kim");
const address = fc.constantFrom("a@x.example", "b@x.example", "A@x.example", "c@x.example");
const ranges = fc.constantFrom<TimeRange[]>(
  [],
  [{ opens: "09:00", closes: "17:00" }],
  [{ opens: "10:00", closes: "18:00" }],
);
const zone = fc.constantFrom("Europe/Warsaw", "America/New_York", "UTC");
const place = fc.record({ section: fc.nat(9), row: fc.nat(9) });

function rowsAt(info: ContactInfo, sections: readonly SectionRequirement[], index: number) {
  const ids = sections.filter(({ kind, editable }) => kind === "contacts" && editable);
  const section = ids[index % Math.max(1, ids.length)];
  if (!section) return undefined;
  const rows = info.contacts[section.id] ?? [];
  info.contacts[section.id] = rows;
  return { section, rows };
}

const changeContact = fc
  .tuple(
    place,
    fc.record({ name: text, email: address, phone: fc.constant("+48221234567") }),
    fc.constantFrom("name", "email", "phone"),
  )
  .map(
    ([{ section, row }, values, field]): Edit =>
      (info, sections) => {
        const found = rowsAt(info, sections, section);
        const contact = found?.rows[row % Math.max(1, found.rows.length)];
        if (!found || !contact) return;
        if (found.section.source === "anyone") contact[field as "name"] = values[field as "name"];
      },
  );

const removeContact = place.map(
  ({ section, row }): Edit =>
    (info, sections) => {
      const found = rowsAt(info, sections, section);
      found?.rows.splice(row % Math.max(1, found.rows.length), 1);
    },
);

const addContact = fc
  .record({
    at: place,
    id: fc.uuid(),
    name: text,
    email: address,
    userId: fc.constantFrom("u-1", "u-2", "u-3", "u-4"),
  })
  .map(
    ({ at, id, name, email, userId }): Edit =>
      (info, sections) => {
        const found = rowsAt(info, sections, at.section);
        if (!found || found.rows.length >= found.section.max) return;
        if (found.section.source === "anyone") found.rows.push({ id, name, email });
        else if (found.rows.every((row) => row.userId !== userId)) found.rows.push({ id, userId });
      },
  );

const swapContacts = place.map(
  ({ section }): Edit =>
    (info, sections) => {
      rowsAt(info, sections, section)?.rows.reverse();
    },
);

function onHours(edit: (schedules: SupportSchedule[]) => void): Edit {
  return (info, sections) => {
    if (sections.some(({ kind }) => kind === "supportHours")) edit(info.supportHours.schedules);
  };
}

const changeDay = fc
  .record({ row: fc.nat(3), day: fc.constantFrom(...WEEKDAYS), hours: ranges })
  .map(({ row, day, hours }) =>
    onHours((schedules) => {
      const schedule = schedules[row % Math.max(1, schedules.length)];
      if (schedule) schedule.weekly[day] = structuredClone(hours);
    }),
  );

const changeZones = fc.record({ row: fc.nat(3), zone }).map(({ row, zone: one }) =>
  onHours((schedules) => {
    const schedule = schedules[row % Math.max(1, schedules.length)];
    if (!schedule) return;
    const has = schedule.timeZones.includes(one);
    schedule.timeZones = has
      ? schedule.timeZones.filter((other) => other !== one)
      : [...schedule.timeZones, one];
  }),
);

const addSchedule = fc
  .record({ id: fc.uuid(), zone, hours: ranges })
  .map(({ id, zone: one, hours }) =>
    onHours((schedules) => {
      schedules.push({ id, timeZones: [one], weekly: { ...closedWeek(), monday: hours } });
    }),
  );

const removeSchedule = fc
  .nat(3)
  .map((row) => onHours((schedules) => schedules.splice(row % Math.max(1, schedules.length), 1)));

/** A day with other hours, given or taken back, where the order of dates wants it. */
const changeSpecialDay = fc
  .record({
    row: fc.nat(3),
    date: fc.constantFrom("2026-11-11", "2026-12-24", "2026-12-25", "2027-01-01"),
    hours: ranges,
    isGiven: fc.boolean(),
  })
  .map(({ row, date, hours, isGiven }) =>
    onHours((schedules) => {
      const schedule = schedules[row % Math.max(1, schedules.length)];
      if (!schedule) return;
      const others = (schedule.exceptions ?? []).filter((one) => one.date !== date);
      const given = isGiven ? [{ date, ranges: structuredClone(hours) }] : [];
      schedule.exceptions = [...others, ...given].sort((one, other) =>
        one.date < other.date ? -1 : 1,
      );
    }),
  );

const edit = fc.oneof(
  changeContact,
  removeContact,
  addContact,
  swapContacts,
  changeDay,
  changeZones,
  changeSpecialDay,
  addSchedule,
  removeSchedule,
);

const edits = fc.array(edit, { maxLength: 6 });

/** A record, and what two people made of it by a few edits each. */
export function twoEditsOf(
  info: ContactInfo,
  sections: readonly SectionRequirement[],
): fc.Arbitrary<{ base: ContactInfo; mine: ContactInfo; theirs: ContactInfo }> {
  const apply = (list: readonly Edit[]) => {
    const copy = structuredClone(info);
    for (const one of list) one(copy, sections);
    return copy;
  };
  return fc
    .tuple(edits, edits)
    .map(([mine, theirs]) => ({ base: info, mine: apply(mine), theirs: apply(theirs) }));
}

/** A record that is well formed: people with names and addresses, hours that can be read. */
export function tidyInfo(sections: readonly SectionRequirement[]): fc.Arbitrary<ContactInfo> {
  const person: fc.Arbitrary<Contact> = fc.record({ id: fc.uuid(), name: text, email: address });
  const user: fc.Arbitrary<Contact> = fc.record({
    id: fc.uuid(),
    userId: fc.constantFrom("u-1", "u-2", "u-3"),
  });
  const contacts = sections
    .filter(({ kind }) => kind === "contacts")
    .map(({ id, source }) => [
      id,
      source === "anyone"
        ? fc.uniqueArray(person, { maxLength: 3, selector: (row) => row.id })
        : fc.uniqueArray(user, { maxLength: 2, selector: (row) => row.userId }),
    ]);
  const schedule = fc.record({
    id: fc.uuid(),
    timeZones: fc.uniqueArray(zone, { minLength: 1, maxLength: 2 }),
    weekly: ranges.map((hours) => ({ ...closedWeek(), monday: hours, friday: hours })),
  });
  const hasHours = sections.some(({ kind }) => kind === "supportHours");
  return fc
    .record({
      contacts: fc.record(Object.fromEntries(contacts)),
      schedules: fc.array(schedule, { maxLength: hasHours ? 2 : 0 }),
    })
    .map(({ contacts: rows, schedules }) =>
      structuredClone({
        contacts: rows as ContactInfo["contacts"],
        supportHours: { schedules },
      }),
    );
}
