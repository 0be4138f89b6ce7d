import type { ListedContact, RefusedEntry } from "../../../domain/contactList/ContactList.js";
import { parseContactList } from "../../../domain/contactList/parseContactList.js";
import { normalizePhone } from "../../../domain/phones/normalizePhone.js";
import type { SectionRequirement } from "../../../domain/policy/Requirements.js";
import type { Contact } from "../../../domain/record/ContactInfo.js";
import { roomFor } from "../../../form/withMoreContacts.js";
import { formatMessage, formatPlural, type Messages } from "../../../messages/index.js";
import { type Completion, completionsOf } from "./completedRows.js";

export interface PasteOptions {
  section: SectionRequirement;
  /** What the section has now. */
  rows: readonly Contact[];
  /** Whose numbers those without a country code are. */
  country: string | undefined;
  messages: Messages;
}

/** What became of a list, for the eye and for the ear. */
export interface PasteResult {
  /** The counts, and who was there already. */
  summary: string;
  refused: readonly RefusedEntry[];
  /** There is more to say than that all were added. */
  isNotable: boolean;
}

/** Addresses that are named; the rest are counted. */
const NAMED = 5;

/** Makes contacts of a list, of the fields that the section asks for, and says what became of it. */
export async function readPasted(
  text: string,
  { section, rows, country, messages }: PasteOptions,
): Promise<{ contacts: Omit<Contact, "id">[]; completions: Completion[]; result: PasteResult }> {
  const { channels, internationalEmail } = section;
  const list = parseContactList(text, {
    international: internationalEmail === true,
    known: rows.flatMap(({ email }) => email ?? []),
    room: roomFor(rows, section),
  });
  const known = list.duplicates.filter((one) => one.of === "known");
  const withPhones =
    channels.phone !== "hidden" && [...list.taken, ...known].some(({ phone }) => phone);
  const readPhone = withPhones ? await phoneReader(country) : normalizePhone;
  const asContact = ({ email, name, phone }: ListedContact) => ({
    email,
    ...(name && channels.name !== "hidden" && { name }),
    ...(phone && withPhones && { phone: readPhone(phone) ?? phone }),
  });
  const contacts = list.taken.map(asContact);
  const completions = completionsOf(
    rows,
    // A number that can't be read would make a row wrong that was right.
    known.map(asContact).map(({ phone, ...one }) => ({
      ...one,
      ...(phone && withPhones && readPhone(phone) !== undefined && { phone }),
    })),
  );
  const completed = rows.filter(({ id }) => completions.some((one) => one.id === id));

  const words = messages.several;
  const { locale } = messages;
  const count = (forms: typeof words.known, people: { email: string }[]) =>
    people.length > 0 &&
    formatPlural(forms, people.length, locale, { people: namesOf(people, messages) });
  const summary = [
    contacts.length > 0 ? formatPlural(words.added, contacts.length, locale) : words.noneAdded,
    count(words.known, known),
    completed.length > 0 &&
      formatMessage(words.completed, {
        people: namesOf(
          completed.map(({ email = "" }) => ({ email: email.trim() })),
          messages,
        ),
      }),
    count(
      words.repeated,
      list.duplicates.filter((one) => one.of === "list"),
    ),
    list.refused.length > 0 && formatPlural(words.refused, list.refused.length, locale),
  ];
  return {
    contacts,
    completions,
    result: {
      summary: summary.filter(Boolean).join(" "),
      refused: list.refused,
      isNotable: list.duplicates.length + list.refused.length > 0 || contacts.length === 0,
    },
  };
}

function namesOf(people: readonly { email: string }[], { locale, several }: Messages): string {
  const emails = [...new Set(people.map(({ email }) => email))];
  const left = emails.length - NAMED;
  const named = emails.slice(0, NAMED);
  if (left > 0) named.push(formatMessage(several.more, { count: left }));
  return new Intl.ListFormat(locale).format(named);
}

/** The numbering plans load only for a list with numbers, and only where the country is known. */
async function phoneReader(country: string | undefined) {
  if (country === undefined) return normalizePhone;
  try {
    const { readPhone } = await import("../../../domain/phones/numberingPlans.js");
    return (text: string) => readPhone(text, country);
  } catch {
    return normalizePhone;
  }
}
