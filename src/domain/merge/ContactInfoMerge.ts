import type { ChannelName } from "../policy/ContactPolicy.js";
import type { Requirements } from "../policy/Requirements.js";
import type { Contact, ContactInfo } from "../record/ContactInfo.js";
import type {
  ScheduleException,
  SupportSchedule,
  TimeRange,
  Weekday,
} from "../record/SupportHours.js";
import type { MergeSide, Versions } from "./Versions.js";

/** What every clash has: both sides changed the same thing, differently. */
interface Clash<Kind extends string, Value> extends Versions<Value | undefined> {
  kind: Kind;
  /** Names the clash among the others of the merge, whatever is chosen; what choices are kept under. */
  key: string;
  section: string;
  /**
   * JSON Pointer into the contact information. A row is named by its id, because its index differs between the
   * versions: `/contacts/technicalEmergency/5b6f…/email`.
   */
  path: string;
  /** What was chosen, if anything. */
  choice: MergeSide | undefined;
}

/** A field of a contact that both have. `contact` is the contact as merged, for its name. */
export interface FieldClash extends Clash<"field", string> {
  field: ChannelName;
  contact: Contact;
}

/** Both put another user of the portal into the same row (R4). */
export type PersonClash = Clash<"person", Contact>;

/** One side removed the contact, the other changed it; the side that removed it has none. */
export type RemovedContactClash = Clash<"removedContact", Contact>;

/** One side removed the hours, the other changed them. */
export type RemovedHoursClash = Clash<"removedHours", SupportSchedule>;

/** The hours of one day of the week. */
export interface DayClash extends Clash<"day", TimeRange[]> {
  day: Weekday;
  /** Of the hours that the day belongs to, as merged. */
  timeZones: string[];
}

/** The hours of one date; a side that has none for it removed it. */
export interface DateClash extends Clash<"date", ScheduleException> {
  date: string;
}

/** Each fits, both together are more than the section's `max`: one side's rows are kept. */
export interface TooManyClash extends Clash<"tooManyContacts", Contact[]> {
  max: number;
}

/** As {@link TooManyClash}, for support hours. */
export interface TooManyHoursClash extends Clash<"tooManyHours", SupportSchedule[]> {
  max: number;
}

/** Both put the same contacts into another order. */
export type OrderClash = Clash<"order", Contact[]>;

/** As {@link OrderClash}, for support hours. */
export type HoursOrderClash = Clash<"hoursOrder", SupportSchedule[]>;

/** Something that both sides changed differently. Holds contact values: for the screen, never for a log. */
export type MergeClash =
  | FieldClash
  | PersonClash
  | RemovedContactClash
  | RemovedHoursClash
  | DayClash
  | DateClash
  | TooManyClash
  | TooManyHoursClash
  | OrderClash
  | HoursOrderClash;

/** A part of a contact or of a schedule that can change by itself. */
export type MergePart =
  | ChannelName
  | "alias"
  | "userId"
  | Weekday
  | "timeZones"
  | "exceptions"
  | "languages"
  | "channels";

/** Something that only one side changed, so that it is in the merged record without asking. */
export interface MergeChange {
  by: MergeSide;
  section: string;
  kind: "added" | "removed" | "changed";
  /** The contact that is meant; absent for support hours. */
  contact?: Contact;
  /** What of it has changed, for `changed`. */
  parts: MergePart[];
}

/** By a clash's `key`. */
export type MergeChoices = Readonly<Partial<Record<string, MergeSide>>>;

/** Three versions of a record, and what becomes of them. */
export interface ContactInfoMerge {
  /**
   * The merged record, normalised. Where nothing is chosen yet it has `mine`, and whatever one side removed and the
   * other changed: send it only when every clash has its choice.
   */
  info: ContactInfo;
  /** All clashes, decided or not, in the order of the sections. A choice can make another clash come or go. */
  clashes: MergeClash[];
  /** What went together by itself. */
  changes: MergeChange[];
  versions: Versions<ContactInfo>;
  requirements: Requirements;
  choices: MergeChoices;
}
